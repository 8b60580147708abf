/// The 46 functions of `wasi_snapshot_preview1`, in the order of the witx, each with its type.

/// What a module asks for by a name, and gets.
struct Row {
  let name: StaticString
  /// The parameters, a letter each: `i` is `i32`, `I` is `i64`.
  let parameters: StaticString
  /// There is one `i32` result, the errno. Only `proc_exit` has none.
  let hasResult: Bool
  let call: HostCall

  init(_ name: StaticString, _ parameters: StaticString, hasResult: Bool = true, _ call: @escaping HostCall) {
    self.name = name
    self.parameters = parameters
    self.hasResult = hasResult
    self.call = call
  }

  /// A function that a board has not: it answers `nosys`, so that programs that only mention it can be linked.
  init(lacking name: StaticString, _ parameters: StaticString) {
    self.init(name, parameters) { Call.answer($0, $1, $2) { _ throws(Errno) in throw .nosys } }
  }
}

let functionTable: InlineArray<46, Row> = [
  Row("args_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.args_get() } },
  Row("args_sizes_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.args_sizes_get() } },
  Row("environ_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.environ_get() } },
  Row("environ_sizes_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.environ_sizes_get() } },
  Row("clock_res_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.clock_res_get() } },
  Row("clock_time_get", "iIi") { Call.answer($0, $1, $2) { c throws(Errno) in try c.clock_time_get() } },
  Row(lacking: "fd_advise", "iIIi"),
  Row(lacking: "fd_allocate", "iII"),
  Row("fd_close", "i") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_close() } },
  Row(lacking: "fd_datasync", "i"),
  Row("fd_fdstat_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_fdstat_get() } },
  Row(lacking: "fd_fdstat_set_flags", "ii"),
  Row(lacking: "fd_fdstat_set_rights", "iII"),
  Row(lacking: "fd_filestat_get", "ii"),
  Row(lacking: "fd_filestat_set_size", "iI"),
  Row(lacking: "fd_filestat_set_times", "iIIi"),
  Row(lacking: "fd_pread", "iiiIi"),
  Row("fd_prestat_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_prestat_get() } },
  Row(lacking: "fd_prestat_dir_name", "iii"),
  Row(lacking: "fd_pwrite", "iiiIi"),
  Row("fd_read", "iiii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_read() } },
  Row(lacking: "fd_readdir", "iiiIi"),
  Row(lacking: "fd_renumber", "ii"),
  Row("fd_seek", "iIii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_seek() } },
  Row(lacking: "fd_sync", "i"),
  Row(lacking: "fd_tell", "ii"),
  Row("fd_write", "iiii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.fd_write() } },
  Row(lacking: "path_create_directory", "iii"),
  Row(lacking: "path_filestat_get", "iiiii"),
  Row(lacking: "path_filestat_set_times", "iiiiIIi"),
  Row(lacking: "path_link", "iiiiiii"),
  Row(lacking: "path_open", "iiiiiIIii"),
  Row(lacking: "path_readlink", "iiiiii"),
  Row(lacking: "path_remove_directory", "iii"),
  Row(lacking: "path_rename", "iiiiii"),
  Row(lacking: "path_symlink", "iiiii"),
  Row(lacking: "path_unlink_file", "iii"),
  Row(lacking: "poll_oneoff", "iiii"),
  Row("proc_exit", "i", hasResult: false) { Call.exit($0, $1, $2) },
  Row(lacking: "proc_raise", "i"),
  Row("sched_yield", "") { Call.answer($0, $1, $2) { c throws(Errno) in try c.sched_yield() } },
  Row("random_get", "ii") { Call.answer($0, $1, $2) { c throws(Errno) in try c.random_get() } },
  Row(lacking: "sock_accept", "iii"),
  Row(lacking: "sock_recv", "iiiiii"),
  Row(lacking: "sock_send", "iiiii"),
  Row(lacking: "sock_shutdown", "ii"),
]
