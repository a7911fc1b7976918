import type ivm from 'isolated-vm'
import process from 'node:process'
import { addon } from './boot.ts'

const binding: { exports: { ivm?: typeof ivm } } = { exports: {} }
process.dlopen(binding, addon)
const loaded = binding.exports.ivm
if (!loaded) throw new Error('The binding of isolated-vm holds no isolated-vm')

export const isolatedVm: typeof ivm = loaded
