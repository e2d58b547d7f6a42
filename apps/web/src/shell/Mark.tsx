const PETALS = [45, 135, 225, 315];

/** The mark: four petals of the kawung pattern. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden>
      {PETALS.map((angle) => (
        <ellipse key={angle} cx="4.8" cy="12" rx="5.7" ry="3.5" transform={`rotate(${angle} 12 12)`} />
      ))}
    </svg>
  );
}
