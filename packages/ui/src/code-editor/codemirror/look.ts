import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Colours are the theme's roles, so the editor follows light, dark and high contrast without being told. */
const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.tagName], color: 'var(--assay-accent-text)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--assay-good)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--assay-partial)' },
  { tag: [tags.definition(tags.propertyName), tags.typeName, tags.className], fontWeight: '600' },
  { tag: tags.comment, color: 'var(--assay-muted)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--assay-wrong)' },
])

const frame = EditorView.theme({
  '&': { height: '100%', color: 'var(--mantine-color-text)', backgroundColor: 'var(--assay-surface)' },
  '&.cm-focused': { outline: 'none' },
  // 16 px: below that, phones zoom into what is focused.
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '16px', lineHeight: '1.5' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--mantine-color-text)', fontVariantLigatures: 'none' },
  '.cm-gutters': { border: '0', color: 'var(--assay-muted)', backgroundColor: 'var(--assay-surface)', fontSize: '13px' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '24px', padding: '0 4px', lineHeight: '24px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter': { backgroundColor: 'var(--assay-sunken)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--assay-line-strong)' },
  '.cm-tooltip': { border: '1px solid var(--assay-line-strong)', color: 'var(--mantine-color-text)', backgroundColor: 'var(--assay-surface)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '32px', padding: '4px 8px', lineHeight: '24px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--mantine-color-text)', backgroundColor: 'var(--assay-accent-soft)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--assay-wrong)', textUnderlineOffset: '3px' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--assay-wrong)' },
  '@media (forced-colors: active)': {
    '.cm-content': { caretColor: 'CanvasText' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
  },
})

export const look = [frame, syntaxHighlighting(colors)]
