export declare function rotateLog(file: string, limits?: { largest?: number; kept?: number }): boolean;
