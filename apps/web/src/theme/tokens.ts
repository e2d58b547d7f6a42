/** Semantic colours, light and dark. Components read only these, as `--jkk-<name>`. */
export const SEMANTIC = {
  sheet: ['#ffffff', '#12151b'],
  chrome: ['#f6f5f3', '#0c0e14'],
  'chrome-h': ['#eeedea', '#161920'],
  raised: ['#ffffff', '#1b1e26'],
  tint: ['#fbfaf9', '#161920'],
  line: ['#e6e4e0', '#262a33'],
  'line-2': ['#cfcdc9', '#383d48'],
  ctl: ['#898a90', '#6a6f7c'],
  ink: ['#191c22', '#e6e8ec'],
  'ink-2': ['#4b4d54', '#b4b7bf'],
  'ink-3': ['#67696f', '#91959f'],
  accent: ['#334994', '#93aae9'],
  'accent-fill': ['#334994', '#4963b3'],
  'accent-fill-h': ['#293b7b', '#5671c2'],
  'accent-soft': ['#eef2fc', '#1a2440'],
  'accent-line': ['#aec0ee', '#384a7e'],
  'accent-pale': ['#f7f8fd', '#161c2c'],
  band: ['#1a2750', '#0d152a'],
  'band-on': ['#2d3f78', '#1d2a52'],
  'band-ink': ['#b9c5e8', '#8f9cc4'],
  late: ['#9c2b26', '#f2857a'],
  'late-soft': ['#fdeeec', '#331b19'],
  'late-line': ['#f3b4ac', '#6f332e'],
  'late-fill': ['#bc3732', '#d84e46'],
  soon: ['#7c540c', '#e8b45e'],
  'soon-soft': ['#fff3df', '#2c2214'],
  'soon-line': ['#f0cd94', '#5e451d'],
  'soon-fill': ['#bd7f14', '#d39a35'],
  'soon-on': ['#231600', '#1d1200'],
  done: ['#1a613f', '#75c799'],
  'done-soft': ['#ebf6ef', '#14291e'],
  'done-line': ['#a9d9bd', '#28553d'],
  'done-fill': ['#257b51', '#3a9868'],
  'hatch-c': ['rgb(75 77 84 / .26)', 'rgb(180 183 191 / .24)'],
  focus: ['#334994', '#b6c6f3'],
  past: ['#8f9198', '#7d818b'],
  'day-past': ['#6c6e75', '#7d818b'],
  'day-past-ink': ['#ffffff', '#0c0e14'],
  'day-bg': ['rgb(255 255 255 / .7)', 'rgb(255 255 255 / .05)'],
  'day-line': ['rgb(0 0 0 / .12)', 'rgb(255 255 255 / .12)'],
  'body-part': ['#dcdad6', '#2f343f'],
  shadow: [
    '0 1px 2px rgb(20 24 40 / .06), 0 8px 24px -8px rgb(20 24 40 / .18)',
    '0 1px 2px rgb(20 24 40 / .06), 0 8px 24px -8px rgb(0 0 0 / .6)',
  ],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** What does not change with the theme. */
export const MEASURE = {
  'on-accent': '#ffffff',
  'hatch-b': 'repeating-linear-gradient(135deg, var(--jkk-ink-2) 0 1.6px, transparent 1.6px 4.5px)',
  hatch: 'repeating-linear-gradient(135deg, var(--jkk-hatch-c) 0 1.25px, transparent 1.25px 5px)',
  r1: '3px',
  r2: '5px',
  r3: '8px',
  s1: '4px',
  s2: '8px',
  s3: '12px',
  s4: '16px',
  s5: '24px',
  s6: '32px',
  row: '44px',
  'row-s': '34px',
  gutter: '24px',
  font: '"Hanken Grotesk", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  mono: '"IBM Plex Mono", ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
} as const;

const RAMPS = {
  tarum: 'f3f6fd e5ebfb cdd9f6 aec0ee 89a1e1 607ccb 445eb1 334994 23356c 152042',
  merah: 'fff2f0 fee2de fec6bf f99f94 ed756a d84e46 bc3732 9c2b26 77211d 4d1612',
  kunyit: 'fff6eb ffebd1 ffdba9 fec672 efae45 ce9127 a57214 835a0e 63430c 412c08',
  daun: 'f0f9f3 def3e6 bde6cd 93d4ae 63ba8a 3a9868 257b51 1a613f 13482e 0c2f1e',
  batu: 'fbfaf9 f6f5f3 eeedea e6e4e0 cfcdc9 898a90 67696f 4b4d54 303339 191c22',
  malam: 'e6e8ec b4b7bf 91959f 6a6f7c 383d48 262a33 1b1e26 12151b 0c0e14 07080c',
} as const;

type Ten = [string, string, string, string, string, string, string, string, string, string];

/** Ten steps of a ramp as Mantine wants them. */
export const ramp = (name: keyof typeof RAMPS): Ten => RAMPS[name].split(' ').map((hex) => `#${hex}`) as Ten;
