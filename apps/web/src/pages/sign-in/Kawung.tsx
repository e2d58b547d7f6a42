/** The kawung pattern behind the sign-in, drawn once as a tile. */
export function Kawung({ className }: { readonly className: string }) {
  return (
    <svg className={className} aria-hidden>
      <defs>
        <pattern id="kawung" width="56" height="56" patternUnits="userSpaceOnUse">
          <g fill="currentColor">
            <ellipse cx="14" cy="14" rx="17" ry="9.2" transform="rotate(45 14 14)" />
            <ellipse cx="42" cy="14" rx="17" ry="9.2" transform="rotate(-45 42 14)" />
            <ellipse cx="14" cy="42" rx="17" ry="9.2" transform="rotate(-45 14 42)" />
            <ellipse cx="42" cy="42" rx="17" ry="9.2" transform="rotate(45 42 42)" />
            <circle cx="28" cy="28" r="2" />
            <circle cx="0" cy="0" r="2" />
            <circle cx="56" cy="0" r="2" />
            <circle cx="0" cy="56" r="2" />
            <circle cx="56" cy="56" r="2" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#kawung)" />
    </svg>
  );
}
