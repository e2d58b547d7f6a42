/** A page of a document, drawn where it is told, turned clockwise by as many degrees. */
export interface PaperPage {
  paint(canvas: HTMLCanvasElement, turn: number): Promise<void>;
}
