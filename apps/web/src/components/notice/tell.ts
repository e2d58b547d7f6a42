let drawing: (() => void) | undefined;

/** Says for a moment, in the corner, what has been done. What draws it comes with the first thing said. */
export async function tell(message: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  drawing?.();
  notifications.show({ message });
}

/** Calls back when something is said, so that there is a place for it. */
export const whenTold = (draw: () => void): void => {
  drawing = draw;
};
