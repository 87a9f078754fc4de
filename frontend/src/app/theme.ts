import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const lacquer: MantineColorsTuple = [
  '#fbeeea',
  '#f5d9d2',
  '#eab3a8',
  '#de8a7b',
  '#d1655a',
  '#c24338',
  '#ae2b26',
  '#9b1c1c',
  '#841616',
  '#6a1010',
]

const gold: MantineColorsTuple = [
  '#fdf7e3',
  '#f8ebc0',
  '#f0d88c',
  '#e7c35a',
  '#dcae35',
  '#c6951f',
  '#a97a12',
  '#80590a',
  '#654607',
  '#4c3404',
]

const warm: MantineColorsTuple = [
  '#f1e9dc',
  '#dccfbd',
  '#b9aa97',
  '#96887a',
  '#5c5046',
  '#453a32',
  '#332a24',
  '#241d19',
  '#181310',
  '#0f0b09',
]

export const theme = createTheme({
  primaryColor: 'lacquer',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { lacquer, gold, dark: warm },
  white: '#fffdf8',
  black: '#241a13',
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  fontFamilyMonospace: "'Be Vietnam Pro', ui-monospace, monospace",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '700' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.65', lg: '1.65', xl: '1.65' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md', decimalSeparator: ',', thousandSeparator: '.' } },
    DateInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // What is asked above several choices, in the letters of every other question.
    CheckboxGroup: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Input: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
  },
})

/** Mantine's own variables follow the tokens of theme.css, so light and dark are said in one place. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--lacquer)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-disabled': 'var(--sunk)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-color-default': 'var(--leaf)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--sunk)',
    '--mantine-color-default-border': 'var(--line-strong)',
  }
  return { variables: {}, light: both, dark: both }
}
