import { createTheme } from '@mantine/core';
import type { ButtonProps, CSSVariablesResolver, MantineThemeComponent } from '@mantine/core';
import { MEASURE, SEMANTIC, ramp } from './tokens';

const input = { size: 'sm' };

/** Of parts only what is said of them stands here: a part named by its code would come with every page. */
const components: Record<string, MantineThemeComponent> = {
  Button: {
    defaultProps: { size: 'sm' },
    vars: (_theme: unknown, { size }: ButtonProps) => ({
      root: {
        '--button-height': size === 'lg' ? '40px' : size === 'xs' ? '28px' : '32px',
        '--button-padding-x': size === 'lg' ? '18px' : size === 'xs' ? '9px' : '12px',
      },
    }),
  },
  Badge: { defaultProps: { radius: 'xs', variant: 'default', tt: 'none' } },
  Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
  Drawer: { defaultProps: { position: 'right', transitionProps: { duration: 160 } } },
  TextInput: { defaultProps: input },
  PasswordInput: { defaultProps: input },
  Textarea: { defaultProps: { ...input, autosize: true, minRows: 2 } },
  NumberInput: { defaultProps: { ...input, hideControls: true } },
  Select: { defaultProps: { ...input, allowDeselect: false, checkIconPosition: 'right' } },
  Switch: { defaultProps: { size: 'sm' } },
};

export const theme = createTheme({
  primaryColor: 'tarum',
  primaryShade: { light: 7, dark: 6 },
  black: '#191c22',
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    tarum: ramp('tarum'),
    merah: ramp('merah'),
    kunyit: ramp('kunyit'),
    daun: ramp('daun'),
    gray: ramp('batu'),
    dark: ramp('malam'),
  },
  fontFamily: MEASURE.font,
  fontFamilyMonospace: MEASURE.mono,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '22px', xl: '26px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '12px', lineHeight: '16px' },
    },
  },
  components,
});

const pick = (side: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(SEMANTIC).map(([name, pair]) => [`--jkk-${name}`, pair[side]]));

const mantine = (side: 0 | 1): Record<string, string> => ({
  '--mantine-color-body': SEMANTIC.sheet[side],
  '--mantine-color-text': SEMANTIC.ink[side],
  '--mantine-color-default': SEMANTIC.raised[side],
  '--mantine-color-default-hover': SEMANTIC.tint[side],
  '--mantine-color-default-border': SEMANTIC['line-2'][side],
  '--mantine-color-default-color': SEMANTIC.ink[side],
  '--mantine-color-dimmed': SEMANTIC['ink-2'][side],
  '--mantine-color-placeholder': SEMANTIC['ink-3'][side],
  '--mantine-color-anchor': SEMANTIC.accent[side],
  '--mantine-color-error': SEMANTIC.late[side],
  // The days of a weekend, which must be readable on either theme.
  '--mantine-color-red-6': SEMANTIC.late[side],
  '--mantine-primary-color-filled': SEMANTIC['accent-fill'][side],
  '--mantine-primary-color-filled-hover': SEMANTIC['accent-fill-h'][side],
});

/** Writes every token as a custom property, per theme: older hospital browsers have no `light-dark()`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(Object.entries(MEASURE).map(([name, value]) => [`--jkk-${name}`, value])),
  light: { ...pick(0), ...mantine(0) },
  dark: { ...pick(1), ...mantine(1) },
});
