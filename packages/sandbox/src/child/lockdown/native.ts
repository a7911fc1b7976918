import process from 'node:process'

/** What a process can take away from itself, through libc. None of it can be had back. */
export interface Native {
  /** No program that this process starts or becomes gets more rights than it has itself. */
  takeNoNewPrivileges(): void
  /** The kernel kills this process when its parent ends. */
  dieWithParent(): void
  /** Nobody without special rights can trace it or read its memory. */
  beUnreadable(): void
  /** Throws where an io_uring can be opened: Node then has one, and no filter sees what is done through it. */
  refuseRings(): void
  /** Closes what this process was given by whoever started the runner, by oversight: Node’s own files are marked to be closed. */
  closeInherited(): void
  /** Leaves a file open in the program that this process becomes; Node marks all that it was given to be closed. */
  keepOpen(fd: number): void
  /** Loads a seccomp filter, into all threads if asked to. */
  filterCalls(program: Buffer, threads: 'this' | 'all'): void
}

/** Where `openNative` finds what it needs. */
export interface NativeAccess {
  /** Path of koffi’s binding. */
  library: string
  /** Number of the system call seccomp. */
  seccompCall: number
}

/** Loads koffi and binds libc; throws when either cannot be had. */
export function openNative({ library, seccompCall }: NativeAccess): Native {
  const binding: { exports: Partial<Koffi> } = { exports: {} }
  process.dlopen(binding, library)
  const koffi = binding.exports as Koffi
  const libc = koffi.load(null)
  const prctl = libc.func('int prctl(int option, ulong, ulong, ulong, ulong)')
  const fcntl = libc.func('int fcntl(int fd, int command, int)')
  const close = libc.func('int close(int fd)')
  const seccomp = libc.func('long syscall(long number, long operation, long flags, void *program)')
  const setUpRing = libc.func('long syscall(long number, long entries, void *parameters)')
  const succeed = (what: string, result: number): void => {
    if (result !== 0) throw new Error(`${what} failed: ${result}, errno ${koffi.errno()}`)
  }
  return {
    takeNoNewPrivileges: () => succeed('PR_SET_NO_NEW_PRIVS', prctl(38, 1, 0, 0, 0)),
    dieWithParent: () => succeed('PR_SET_PDEATHSIG', prctl(1, sigkill, 0, 0, 0)),
    beUnreadable: () => succeed('PR_SET_DUMPABLE', prctl(4, 0, 0, 0, 0)),
    refuseRings: () => {
      if (setUpRing(ioUringSetup, 1, Buffer.alloc(ringParameterBytes)) < 0) return
      throw new Error('io_uring can be used here, so a filter must stand before Node starts')
    },
    closeInherited: () => {
      for (let fd = 3; fd < maxInherited; fd += 1) if (fcntl(fd, getFdFlags, 0) === 0) close(fd)
    },
    keepOpen: (fd) => succeed('F_SETFD', fcntl(fd, setFdFlags, 0)),
    filterCalls: (program, threads) => {
      const header = Buffer.alloc(16)
      header.writeUInt16LE(program.length / instructionBytes, 0)
      header.writeBigUInt64LE(BigInt(koffi.address(program)), 8)
      succeed('seccomp', seccomp(seccompCall, setModeFilter, threads === 'all' ? syncThreads : 0, header))
    },
  }
}

/** As much of koffi as is used here; its own loader would look for files that a child may not see. */
interface Koffi {
  load(path: null): { func(definition: string): (...args: (number | Buffer)[]) => number }
  address(buffer: Buffer): bigint | number
  errno(): number
}

const sigkill = 9
const getFdFlags = 1
const setFdFlags = 2
/** How many files a process may have open on most systems. */
const maxInherited = 1024
const setModeFilter = 1
const syncThreads = 1
const instructionBytes = 8
/** The number of the call is the same on every architecture. */
const ioUringSetup = 425
const ringParameterBytes = 120
