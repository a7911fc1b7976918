export type Purpose = 'application' | 'sandbox'

/** What the server is started with, by purpose. */
export function serverSettings(purpose: Purpose, durable: boolean): string[] {
  const settings = {
    ...everywhere,
    ...(purpose === 'sandbox' ? sandbox : application),
    ...(durable ? {} : forgetful),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * Limits that every process of the sandbox cluster inherits: 400 MB of data each, files of 64 MB (sh counts blocks of
 * 512 bytes), no core dumps. A query that eats memory then ends as "out of memory" within a second, and the cluster
 * lives on.
 */
export const sandboxLimits = 'ulimit -d 400000 && ulimit -f 131072 && ulimit -c 0'

/** Nothing of the starting process's environment, which may hold secrets: a superuser can read it through SQL. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { Path, SystemRoot } = process.env
  const needed = process.platform === 'win32' ? { Path, SystemRoot } : { PATH: '/usr/local/bin:/usr/bin:/bin' }
  return { ...needed, LC_ALL: 'C' }
}

const everywhere = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
}

const application = {
  max_connections: 200,
  log_min_error_statement: 'panic', // statements can hold answers and names: keep them out of the log
}

const sandbox = {
  max_connections: 60,
  shared_buffers: '64MB',
  work_mem: '8MB',
  temp_file_limit: '64MB',
  max_locks_per_transaction: 2048, // times connections; shared by all databases, so the sandbox bounds what one answer takes
  statement_timeout: '30s', // the default of forgotten sessions; jobs set their own and are watched from outside
  jit: 'off',
  autovacuum: 'off', // databases live for milliseconds
  max_worker_processes: 0, // no parallel workers, whatever a session sets: a job is one process
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  max_logical_replication_workers: 0,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '256MB',
  // The kernel copies a job's database, or shares its blocks where the file system can.
  ...(process.platform === 'linux' ? { file_copy_method: 'clone' } : {}),
  io_method: 'sync', // reads happen in the process that asked, under that process's limits
  log_min_messages: 'fatal', // a candidate's errors and RAISE LOG do not fill the disk
}

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}
