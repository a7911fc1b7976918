import { numberOf, type Arch, type SystemCall } from './system-calls.ts'

/** `unknown`: as if the kernel had no such call, which makes libraries use another. */
export type Verdict = 'allow' | 'refuse' | 'unknown'

/** Holds when an argument, of which only the bits of `mask` are looked at, is one of the values. */
export interface Condition {
  argument: 0 | 1 | 2 | 3 | 4 | 5
  mask?: number
  /** `pid` stands for the process that loads the filter. */
  oneOf: (number | 'pid')[]
}

/** A call for which the condition does not hold is refused. */
export interface Rule {
  calls: SystemCall[]
  verdict: Verdict
  when?: Condition
}

export interface Filter {
  rules: Rule[]
  otherwise: Verdict
}

/** A filter as the kernel loads it; at every offset of `pidAt` the loading process writes its own id, as 32 bits. */
export interface Assembled {
  program: Buffer
  pidAt: number[]
}

/** Turns a filter into a classic BPF program. A call by another architecture’s numbers ends the process. */
export function assemble({ rules, otherwise }: Filter, arch: Arch): Assembled {
  const instructions = [
    load(archOffset),
    ifEqual(auditArch[arch], 1, 0),
    end(killProcess),
    load(numberOffset),
    ...(arch === 'x64' ? [ifAtLeast(x32Calls, 0, 1), end(killProcess)] : []),
    ...rules.flatMap((rule) => rule.calls.flatMap((call) => forCall(numberOf(call, arch), rule))),
    end(returns[otherwise]),
  ]
  const program = Buffer.concat(instructions.map(encode))
  const pidAt = instructions.flatMap(({ operand }, index) => (operand === 'pid' ? [index * instructionBytes + operandOffset] : []))
  return { program, pidAt }
}

interface Instruction {
  code: number
  ifTrue: number
  ifFalse: number
  operand: number | 'pid'
}

function forCall(number: number | null, { verdict, when }: Rule): Instruction[] {
  if (number === null) return []
  const body = when ? conditional(when, returns[verdict]) : [end(returns[verdict])]
  return [ifEqual(number, 0, body.length), ...body]
}

function conditional({ argument, mask, oneOf }: Condition, value: number): Instruction[] {
  const tests = oneOf.map((wanted, index) => ifEqual(wanted, oneOf.length - index, 0))
  return [load(argumentsOffset + argument * 8), ...(mask === undefined ? [] : [and(mask)]), ...tests, end(returns.refuse), end(value)]
}

// Offsets in struct seccomp_data. Of an argument the lower half is loaded: all that are looked at are ints or flags below 2³².
const numberOffset = 0
const archOffset = 4
const argumentsOffset = 16

const load = (offset: number) => instruction(0x20, offset)
const and = (mask: number) => instruction(0x54, mask)
const end = (value: number) => instruction(0x06, value)
const ifEqual = (operand: number | 'pid', ifTrue: number, ifFalse: number) => ({ code: 0x15, ifTrue, ifFalse, operand })
const ifAtLeast = (operand: number, ifTrue: number, ifFalse: number) => ({ code: 0x35, ifTrue, ifFalse, operand })

function instruction(code: number, operand: number): Instruction {
  return { code, ifTrue: 0, ifFalse: 0, operand }
}

function encode({ code, ifTrue, ifFalse, operand }: Instruction): Buffer {
  const bytes = Buffer.alloc(instructionBytes)
  bytes.writeUInt16LE(code, 0)
  bytes.writeUInt8(ifTrue, 2)
  bytes.writeUInt8(ifFalse, 3)
  bytes.writeUInt32LE(operand === 'pid' ? 0 : operand, operandOffset)
  return bytes
}

const instructionBytes = 8
const operandOffset = 4

const returns: Record<Verdict, number> = { allow: 0x7fff0000, refuse: errno(1), unknown: errno(38) }
const killProcess = 0x80000000

/** SECCOMP_RET_ERRNO with EPERM or ENOSYS. */
function errno(number: number): number {
  return 0x00050000 | number
}

/** AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64. */
const auditArch: Record<Arch, number> = { x64: 0xc000003e, arm64: 0xc00000b7 }
/** Calls from here on are those of the x32 interface. */
const x32Calls = 0x40000000
