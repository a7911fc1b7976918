import type { Filter, Rule } from './assemble.ts'
import type { SystemCall } from './system-calls.ts'

/**
 * Loaded before Node starts and never lifted: what no part of a child’s life takes. It comes that early because Node’s
 * event loop would otherwise open an io_uring, and through that ring a process can do what no filter sees.
 */
export function bootFilter(): Filter {
  return {
    rules: [
      ...threadsOnly(),
      { calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'], verdict: 'unknown' },
      {
        verdict: 'refuse',
        calls: [
          ...(['socket', 'socketpair', 'connect', 'bind', 'listen', 'accept', 'accept4'] as const),
          ...(['fork', 'vfork', 'ptrace', 'kcmp', 'process_vm_readv', 'process_vm_writev', 'process_madvise'] as const),
          ...(['pidfd_open', 'pidfd_getfd', 'pidfd_send_signal'] as const),
          ...(['mount', 'umount2', 'pivot_root', 'chroot', 'fsopen', 'fsconfig', 'fsmount', 'fspick', 'move_mount'] as const),
          ...(['open_tree', 'mount_setattr', 'name_to_handle_at', 'open_by_handle_at', 'fanotify_init'] as const),
          ...(['unshare', 'setns', 'keyctl', 'add_key', 'request_key'] as const),
          ...(['bpf', 'userfaultfd', 'perf_event_open', 'memfd_create', 'memfd_secret', 'execveat'] as const),
          ...(['kexec_load', 'kexec_file_load', 'init_module', 'finit_module', 'delete_module', 'reboot'] as const),
          ...(['swapon', 'swapoff', 'acct', 'settimeofday', 'clock_settime', 'adjtimex', 'clock_adjtime'] as const),
          ...(['sethostname', 'setdomainname', 'quotactl', 'syslog', 'iopl', 'ioperm', 'modify_ldt'] as const),
        ],
      },
    ],
    otherwise: 'allow',
  }
}

/** For the runner itself: no further io_uring, for it and for what it starts. */
export function ringFilter(): Filter {
  return { rules: [{ calls: ['io_uring_setup'], verdict: 'unknown' }], otherwise: 'allow' }
}

export interface Work {
  /** Whether memory may become executable: a JIT and WebAssembly take that. */
  jit: boolean
  /** Whether the parent passes connections. */
  connected: boolean
}

/** Loaded by a child when it is ready for jobs: nothing but what computing takes, on what is already open. */
export function workFilter({ jit, connected }: Work): Filter {
  const rules: Rule[] = [
    allow('read', 'readv', 'write', 'writev', 'close', 'fstat', 'fsync', 'getsockname', 'getsockopt', 'poll', 'ppoll'),
    allow('epoll_wait', 'epoll_pwait', 'epoll_pwait2', 'epoll_ctl'),
    allow('futex', 'sched_yield', 'sched_getaffinity', 'sched_getscheduler', 'sched_getparam', 'membarrier', 'rseq', 'set_robust_list', 'set_tid_address'),
    allow('nanosleep', 'clock_nanosleep', 'clock_gettime', 'clock_getres', 'gettimeofday', 'restart_syscall'),
    allow('munmap', 'madvise', 'brk', 'mremap', 'getrandom', 'getrusage', 'sysinfo'),
    allow('getpid', 'getppid', 'gettid', 'getuid', 'geteuid', 'getgid', 'getegid'),
    allow('rt_sigaction', 'rt_sigprocmask', 'rt_sigreturn', 'sigaltstack', 'exit', 'exit_group'),
    ...(jit ? [allow('mmap', 'mprotect', 'pkey_alloc', 'pkey_free', 'pkey_mprotect')] : [notExecutable('mmap', 'mprotect')]),
    { calls: ['kill', 'tgkill'], verdict: 'allow', when: { argument: 0, oneOf: ['pid'] } },
    { calls: ['fcntl'], verdict: 'allow', when: { argument: 1, oneOf: harmlessFcntl } },
    { calls: ['ioctl'], verdict: 'allow', when: { argument: 1, oneOf: harmlessIoctl } },
    { calls: ['prctl'], verdict: 'allow', when: { argument: 0, oneOf: [setThreadName] } },
    ...threadsOnly(),
    ...(connected ? connection() : []),
  ]
  return { rules, otherwise: 'refuse' }
}

function connection(): Rule[] {
  return [
    allow('recvmsg', 'getpeername', 'shutdown'),
    { calls: ['setsockopt'], verdict: 'allow', when: { argument: 1, oneOf: [tcp] } },
  ]
}

/** clone3 keeps its flags where a filter cannot look, so that libc has to do without. */
function threadsOnly(): Rule[] {
  return [
    { calls: ['clone'], verdict: 'allow', when: { argument: 0, oneOf: [threadFlags] } },
    { calls: ['clone3'], verdict: 'unknown' },
  ]
}

function notExecutable(...calls: SystemCall[]): Rule {
  return { calls, verdict: 'allow', when: { argument: 2, mask: protExec, oneOf: [0] } }
}

function allow(...calls: SystemCall[]): Rule {
  return { calls, verdict: 'allow' }
}

/** What glibc’s pthread_create asks clone for. */
const threadFlags = 0x3d0f00
const protExec = 0x4
/** F_GETFD, F_SETFD, F_GETFL, F_SETFL; not F_SETOWN and F_SETSIG, with which a file sends any signal to any process. */
const harmlessFcntl = [1, 2, 3, 4]
/** TCGETS, FIONREAD, FIONBIO, FIOCLEX. */
const harmlessIoctl = [0x5401, 0x541b, 0x5421, 0x5451]
const setThreadName = 15
/** IPPROTO_TCP, as a level of options. */
const tcp = 6
