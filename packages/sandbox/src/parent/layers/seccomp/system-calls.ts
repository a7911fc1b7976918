/** Where Assay knows the numbers of system calls. */
export type Arch = 'x64' | 'arm64'

/**
 * Numbers of system calls on x64 and arm64, as asm/unistd_64.h and asm-generic/unistd.h of Linux 6.1 give them; null
 * where an architecture has no such call.
 */
export const systemCalls = {
  // what computing takes
  read: [0, 63], write: [1, 64], readv: [19, 65], writev: [20, 66], close: [3, 57], fstat: [5, 80], poll: [7, null], ppoll: [271, 73],
  mmap: [9, 222], munmap: [11, 215], mremap: [25, 216], mprotect: [10, 226], madvise: [28, 233], brk: [12, 214], futex: [202, 98],
  sched_yield: [24, 124], sched_getaffinity: [204, 123],
  sched_getscheduler: [145, 120], sched_getparam: [143, 121], nanosleep: [35, 101], clock_nanosleep: [230, 115], clock_gettime: [228, 113],
  clock_getres: [229, 114], gettimeofday: [96, 169], getrandom: [318, 278], getpid: [39, 172], gettid: [186, 178], getrusage: [98, 165],
  sysinfo: [99, 179], membarrier: [324, 283], rseq: [334, 293], set_robust_list: [273, 99], set_tid_address: [218, 96],
  rt_sigaction: [13, 134], rt_sigprocmask: [14, 135], rt_sigreturn: [15, 139], sigaltstack: [131, 132], restart_syscall: [219, 128],
  epoll_wait: [232, null], epoll_pwait: [281, 22], epoll_pwait2: [441, 441], epoll_ctl: [233, 21], exit: [60, 93], exit_group: [231, 94],
  pkey_alloc: [330, 289], pkey_free: [331, 290], pkey_mprotect: [329, 288], fcntl: [72, 25], ioctl: [16, 29], prctl: [157, 167],
  fsync: [74, 82], getuid: [102, 174], geteuid: [107, 175], getgid: [104, 176],
  getegid: [108, 177], getppid: [110, 173], kill: [62, 129], tgkill: [234, 131], clone: [56, 220], clone3: [435, 435], seccomp: [317, 277],
  // what a connection takes
  recvmsg: [47, 212], getsockopt: [55, 209], setsockopt: [54, 208], getsockname: [51, 204], getpeername: [52, 205], shutdown: [48, 210],
  // the network
  socket: [41, 198], socketpair: [53, 199], connect: [42, 203], bind: [49, 200], listen: [50, 201], accept: [43, 202], accept4: [288, 242],
  // other processes
  fork: [57, null], vfork: [58, null], ptrace: [101, 117], kcmp: [312, 272], process_vm_readv: [310, 270], process_vm_writev: [311, 271],
  process_madvise: [440, 440], pidfd_open: [434, 434], pidfd_getfd: [438, 438], pidfd_send_signal: [424, 424],
  // the file system as a whole
  mount: [165, 40], umount2: [166, 39], pivot_root: [155, 41], chroot: [161, 51], fsopen: [430, 430], fsconfig: [431, 431],
  fsmount: [432, 432], fspick: [433, 433], move_mount: [429, 429], open_tree: [428, 428], mount_setattr: [442, 442],
  name_to_handle_at: [303, 264], open_by_handle_at: [304, 265], fanotify_init: [300, 262],
  // namespaces and keys
  unshare: [272, 97], setns: [308, 268], keyctl: [250, 219], add_key: [248, 217], request_key: [249, 218],
  // parts of the kernel with a history
  bpf: [321, 280], userfaultfd: [323, 282], perf_event_open: [298, 241], io_uring_setup: [425, 425], io_uring_enter: [426, 426],
  io_uring_register: [427, 427], memfd_create: [319, 279], memfd_secret: [447, 447], execveat: [322, 281],
  // the machine
  kexec_load: [246, 104], kexec_file_load: [320, 294], init_module: [175, 105], finit_module: [313, 273], delete_module: [176, 106],
  reboot: [169, 142], swapon: [167, 224], swapoff: [168, 225], acct: [163, 89], settimeofday: [164, 170], clock_settime: [227, 112],
  adjtimex: [159, 171], clock_adjtime: [305, 266], sethostname: [170, 161], setdomainname: [171, 162], quotactl: [179, 60],
  syslog: [103, 116], iopl: [172, null], ioperm: [173, null], modify_ldt: [154, null],
} as const satisfies Record<string, readonly [number, number | null]>

export type SystemCall = keyof typeof systemCalls

export function numberOf(call: SystemCall, arch: Arch): number | null {
  return systemCalls[call][arch === 'x64' ? 0 : 1]
}
