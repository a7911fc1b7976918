import type { CSSVariablesResolver } from '@mantine/core'

/**
 * The colour roles, as CSS variables; components name a role, never a colour.
 *
 * | role | for |
 * |---|---|
 * | page, surface, sunken | behind everything; what is read; wells such as editors and code |
 * | line, line-strong | separators; edges of controls (3:1) |
 * | muted | secondary text (4.5:1 on page, surface and sunken) |
 * | accent-text, accent-soft | links and marks of the accent; its background |
 * | good, partial, wrong, each with -soft | what passed; what passed in part; what is lost or wrong |
 */
export const variables: CSSVariablesResolver = (theme) => ({
  variables: {
    '--assay-elevation-1': theme.shadows.sm,
    '--assay-elevation-2': theme.shadows.md,
  },
  light: {
    '--assay-page': theme.colors.gray[0],
    '--assay-surface': '#ffffff',
    '--assay-sunken': theme.colors.gray[1],
    '--assay-line': theme.colors.gray[3],
    '--assay-line-strong': theme.colors.gray[5],
    '--assay-muted': theme.colors.gray[6],
    '--assay-accent-text': theme.colors.cobalt?.[7] ?? '',
    '--assay-accent-soft': theme.colors.cobalt?.[0] ?? '',
    '--assay-good': '#1a7038',
    '--assay-good-soft': '#e6f5ea',
    '--assay-partial': '#8a5300',
    '--assay-partial-soft': '#fdf2dc',
    '--assay-wrong': theme.colors.red[7],
    '--assay-wrong-soft': theme.colors.red[0],
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': theme.colors.gray[9],
    '--mantine-color-dimmed': theme.colors.gray[6],
    '--mantine-color-placeholder': theme.colors.gray[6],
    '--mantine-color-error': theme.colors.red[7],
    '--mantine-color-default-border': theme.colors.gray[4],
  },
  dark: {
    '--assay-page': theme.colors.dark[8],
    '--assay-surface': theme.colors.dark[7],
    '--assay-sunken': theme.colors.dark[8],
    '--assay-line': theme.colors.dark[5],
    '--assay-line-strong': theme.colors.dark[3],
    '--assay-muted': theme.colors.dark[2],
    '--assay-accent-text': theme.colors.cobalt?.[3] ?? '',
    '--assay-accent-soft': '#1c2740',
    '--assay-good': '#6fcf8b',
    '--assay-good-soft': '#15291c',
    '--assay-partial': '#e5b567',
    '--assay-partial-soft': '#2e2414',
    '--assay-wrong': theme.colors.red[3],
    '--assay-wrong-soft': '#331a1a',
    '--mantine-color-text': theme.colors.dark[0],
    '--mantine-color-dimmed': theme.colors.dark[2],
    '--mantine-color-placeholder': theme.colors.dark[2],
    '--mantine-color-error': theme.colors.red[3],
    '--mantine-color-default-border': theme.colors.dark[4],
  },
})
