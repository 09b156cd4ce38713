import {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Pagination,
  PasswordInput,
  Radio,
  SegmentedControl,
  Skeleton,
  Tabs,
} from '@mantine/core';
import { common } from '../i18n/fr/common.js';
import { tokens, tokenVariables } from './tokens.js';

const scale = (shades: string[]) => shades as unknown as MantineColorsTuple;
const action = scale([
  tokens.actionSoft,
  '#CFE4EA',
  '#A9CFD9',
  '#7FB6C5',
  '#559BAE',
  '#2E7E93',
  tokens.action,
  tokens.actionStrong,
  '#06374A',
  '#04262F',
]);
const wrong = scale([
  tokens.wrongSoft,
  '#FBDDDA',
  tokens.wrongLine,
  '#E99C95',
  '#DD6F66',
  '#C8453B',
  tokens.wrong,
  '#93190F',
  '#74130B',
  '#4F0D07',
]);

/** Forty-four pixels: the least a thumb hits without looking. */
const target = '2.75rem';
const closing = { 'aria-label': common.close };

export const theme = createTheme({
  fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  black: tokens.ink,
  colors: { action, wrong },
  primaryColor: 'action',
  primaryShade: 6,
  defaultRadius: 'md',
  radius: { sm: '0.375rem', md: '0.625rem', lg: '0.875rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  shadows: { xs: '0 1px 2px rgb(29 42 48 / 6%)', sm: '0 2px 6px rgb(29 42 48 / 8%)' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: () => ({
        root: { '--button-height': target, '--button-padding-x': '1.125rem', '--button-fz': '0.9375rem' },
      }),
      styles: { label: { fontWeight: 600 } },
    }),
    ActionIcon: ActionIcon.extend({ vars: () => ({ root: { '--ai-size': target } }) }),
    CloseButton: CloseButton.extend({ vars: () => ({ root: { '--cb-size': target } }) }),
    Input: Input.extend({
      // A field with something wrong says so with its border too.
      vars: (_, { error }) => ({
        wrapper: { '--input-height': target, '--input-bd': error ? tokens.wrong : tokens.lineStrong },
      }),
    }),
    Checkbox: Checkbox.extend({
      styles: {
        root: { minHeight: target, display: 'flex', alignItems: 'center' },
        input: { borderColor: 'var(--t-muted)' },
        label: { fontSize: '1rem', lineHeight: 1.4 },
        description: { fontSize: '0.9375rem' },
      },
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: { label: { fontWeight: 600, marginBottom: '0.25rem' }, description: { fontSize: '0.9375rem' } },
    }),
    Menu: Menu.extend({
      // The placeholder is an element no menu may hold; the first item takes the focus instead.
      defaultProps: { withInitialFocusPlaceholder: false },
      styles: { item: { minHeight: target, fontSize: '1rem' }, label: { fontSize: '0.875rem' } },
    }),
    Modal: Modal.extend({
      // The dialog's title bar is a <header>; without a role of its own it would pass for the page's banner.
      defaultProps: {
        closeButtonProps: closing,
        radius: 'lg',
        centered: true,
        padding: 'lg',
        attributes: { header: { role: 'presentation' } },
      },
      styles: {
        content: { backgroundColor: 'var(--t-card)' },
        header: { backgroundColor: 'var(--t-card)' },
        title: { fontWeight: 650, fontSize: '1.25rem', lineHeight: 1.35 },
      },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: closing } }),
    PasswordInput: PasswordInput.extend({
      vars: () => ({ root: { '--psi-button-size': target, '--psi-icon-size': '1.25rem' } }),
    }),
    Pagination: Pagination.extend({
      defaultProps: { radius: 'md' },
      vars: () => ({ root: { '--pagination-control-size': target } }),
    }),
    SegmentedControl: SegmentedControl.extend({
      styles: {
        root: { backgroundColor: 'var(--t-wash)', border: '1px solid var(--t-line)' },
        label: { fontWeight: 600, minHeight: '2.375rem', display: 'grid', placeItems: 'center' },
      },
    }),
    Radio: Radio.extend({
      styles: {
        root: { minHeight: target, display: 'flex', alignItems: 'center' },
        radio: { borderColor: 'var(--t-muted)' },
        label: { fontSize: '1rem', lineHeight: 1.4 },
        description: { fontSize: '0.9375rem' },
      },
    }),
    Tabs: Tabs.extend({ styles: { tab: { minHeight: target, fontWeight: 600 } } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'md' } }),
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: tokenVariables(),
  light: {
    '--mantine-color-body': tokens.paper,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens.muted,
    '--mantine-color-placeholder': tokens.muted,
    '--mantine-color-default-border': tokens.lineStrong,
    '--mantine-color-anchor': tokens.action,
    '--mantine-color-action-light': tokens.actionSoft,
    '--mantine-color-action-light-hover': tokens.actionSoft,
    '--mantine-color-action-light-color': tokens.action,
    '--mantine-color-wrong-light-hover': tokens.wrongSoft,
    '--mantine-color-wrong-light-color': tokens.wrong,
    '--mantine-color-error': tokens.wrong,
  },
  dark: {},
});
