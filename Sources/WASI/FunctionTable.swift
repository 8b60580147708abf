import Apus

extension WASIFunction {
  /// The module name under which the functions are imported.
  public static let moduleName = "wasi_snapshot_preview1"

  /// The function of this name in ``table``.
  public static func named(_ name: String) -> WASIFunction? {
    table.first { $0.name == name }
  }

  /// All 46 functions of preview1, in the order of the witx.
  public static let table: [WASIFunction] = argumentsAndClocks + descriptors + paths + others

  private init(
    _ name: String, _ parameters: String,
    _ call: @escaping @Sendable (WASI, MemoryView, WASIArguments) throws(Errno) -> Void
  ) {
    self.init(name: name, parameters: parameters, hasResult: true, body: .call(call))
  }

  private static let argumentsAndClocks: [WASIFunction] = [
    .init("args_get", "ii") { w, m, a throws(Errno) in
      try w.args_get(m, argv: a[0], argv_buf: a[1])
    },
    .init("args_sizes_get", "ii") { w, m, a throws(Errno) in
      try w.args_sizes_get(m, count: a[0], size: a[1])
    },
    .init("environ_get", "ii") { w, m, a throws(Errno) in
      try w.environ_get(m, environ: a[0], environ_buf: a[1])
    },
    .init("environ_sizes_get", "ii") { w, m, a throws(Errno) in
      try w.environ_sizes_get(m, count: a[0], size: a[1])
    },
    .init("clock_res_get", "ii") { w, m, a throws(Errno) in
      try w.clock_res_get(m, id: a[0], resolution: a[1])
    },
    .init("clock_time_get", "iIi") { w, m, a throws(Errno) in
      try w.clock_time_get(m, id: a[0], precision: a.wide(1), time: a[2])
    },
  ]

  private static let descriptors: [WASIFunction] = [
    .init("fd_advise", "iIIi") { w, _, a throws(Errno) in
      try w.fd_advise(fd: a[0], offset: a.wide(1), len: a.wide(2), advice: a[3])
    },
    .init("fd_allocate", "iII") { w, _, a throws(Errno) in
      try w.fd_allocate(fd: a[0], offset: a.wide(1), len: a.wide(2))
    },
    .init("fd_close", "i") { w, _, a throws(Errno) in try w.fd_close(fd: a[0]) },
    .init("fd_datasync", "i") { w, _, a throws(Errno) in try w.fd_datasync(fd: a[0]) },
    .init("fd_fdstat_get", "ii") { w, m, a throws(Errno) in
      try w.fd_fdstat_get(m, fd: a[0], stat: a[1])
    },
    .init("fd_fdstat_set_flags", "ii") { w, _, a throws(Errno) in
      try w.fd_fdstat_set_flags(fd: a[0], flags: a[1])
    },
    .init("fd_fdstat_set_rights", "iII") { w, _, a throws(Errno) in
      try w.fd_fdstat_set_rights(fd: a[0], base: a.wide(1), inheriting: a.wide(2))
    },
    .init("fd_filestat_get", "ii") { w, m, a throws(Errno) in
      try w.fd_filestat_get(m, fd: a[0], buf: a[1])
    },
    .init("fd_filestat_set_size", "iI") { w, _, a throws(Errno) in
      try w.fd_filestat_set_size(fd: a[0], size: a.wide(1))
    },
    .init("fd_filestat_set_times", "iIIi") { w, _, a throws(Errno) in
      try w.fd_filestat_set_times(fd: a[0], atim: a.wide(1), mtim: a.wide(2), flags: a[3])
    },
    .init("fd_pread", "iiiIi") { w, m, a throws(Errno) in
      try w.fd_pread(m, fd: a[0], iovs: a[1], count: a[2], offset: a.wide(3), nread: a[4])
    },
    .init("fd_prestat_get", "ii") { w, m, a throws(Errno) in
      try w.fd_prestat_get(m, fd: a[0], buf: a[1])
    },
    .init("fd_prestat_dir_name", "iii") { w, m, a throws(Errno) in
      try w.fd_prestat_dir_name(m, fd: a[0], path: a[1], path_len: a[2])
    },
    .init("fd_pwrite", "iiiIi") { w, m, a throws(Errno) in
      try w.fd_pwrite(m, fd: a[0], iovs: a[1], count: a[2], offset: a.wide(3), nwritten: a[4])
    },
    .init("fd_read", "iiii") { w, m, a throws(Errno) in
      try w.fd_read(m, fd: a[0], iovs: a[1], count: a[2], nread: a[3])
    },
    .init("fd_readdir", "iiiIi") { w, m, a throws(Errno) in
      try w.fd_readdir(m, fd: a[0], buf: a[1], buf_len: a[2], cookie: a.wide(3), used: a[4])
    },
    .init("fd_renumber", "ii") { w, _, a throws(Errno) in
      try w.fd_renumber(from: a[0], to: a[1])
    },
    .init("fd_seek", "iIii") { w, m, a throws(Errno) in
      let offset = Int64(bitPattern: a.wide(1))
      try w.fd_seek(m, fd: a[0], offset: offset, whence: a[2], newoffset: a[3])
    },
    .init("fd_sync", "i") { w, _, a throws(Errno) in try w.fd_sync(fd: a[0]) },
    .init("fd_tell", "ii") { w, m, a throws(Errno) in
      try w.fd_tell(m, fd: a[0], offset: a[1])
    },
    .init("fd_write", "iiii") { w, m, a throws(Errno) in
      try w.fd_write(m, fd: a[0], iovs: a[1], count: a[2], nwritten: a[3])
    },
  ]

  private static let paths: [WASIFunction] = [
    .init("path_create_directory", "iii") { w, m, a throws(Errno) in
      try w.path_create_directory(m, fd: a[0], path: a.string(1))
    },
    .init("path_filestat_get", "iiiii") { w, m, a throws(Errno) in
      try w.path_filestat_get(m, fd: a[0], flags: a[1], path: a.string(2), buf: a[4])
    },
    .init("path_filestat_set_times", "iiiiIIi") { w, m, a throws(Errno) in
      try w.path_filestat_set_times(
        m, fd: a[0], flags: a[1], path: a.string(2),
        atim: a.wide(4), mtim: a.wide(5), fst_flags: a[6])
    },
    .init("path_link", "iiiiiii") { w, m, a throws(Errno) in
      try w.path_link(
        m, old_fd: a[0], old_flags: a[1], old_path: a.string(2),
        new_fd: a[4], new_path: a.string(5))
    },
    .init("path_open", "iiiiiIIii") { w, m, a throws(Errno) in
      let request = OpenRequest(
        flags: a[1], oflags: a[4], base: a.wide(5), inheriting: a.wide(6), fdflags: a[7])
      try w.path_open(m, fd: a[0], path: a.string(2), request, opened: a[8])
    },
    .init("path_readlink", "iiiiii") { w, m, a throws(Errno) in
      try w.path_readlink(m, fd: a[0], path: a.string(1), buf: a[3], buf_len: a[4], used: a[5])
    },
    .init("path_remove_directory", "iii") { w, m, a throws(Errno) in
      try w.path_remove_directory(m, fd: a[0], path: a.string(1))
    },
    .init("path_rename", "iiiiii") { w, m, a throws(Errno) in
      try w.path_rename(
        m, fd: a[0], old_path: a.string(1), new_fd: a[3], new_path: a.string(4))
    },
    .init("path_symlink", "iiiii") { w, m, a throws(Errno) in
      try w.path_symlink(m, old_path: a.string(0), fd: a[2], new_path: a.string(3))
    },
    .init("path_unlink_file", "iii") { w, m, a throws(Errno) in
      try w.path_unlink_file(m, fd: a[0], path: a.string(1))
    },
  ]

  private static let others: [WASIFunction] = [
    .init("poll_oneoff", "iiii") { w, m, a throws(Errno) in
      try w.poll_oneoff(m, in: a[0], out: a[1], nsubscriptions: a[2], nevents: a[3])
    },
    WASIFunction(
      name: "proc_exit", parameters: "i", hasResult: false,
      body: .leave { w, a throws(WASIExit) in try w.proc_exit(rval: a[0]) }),
    WASIFunction(
      name: "proc_raise", parameters: "i", hasResult: true,
      body: .leave { w, a throws(WASIExit) in try w.proc_raise(sig: a[0]) }),
    .init("sched_yield", "") { w, _, _ throws(Errno) in try w.sched_yield() },
    .init("random_get", "ii") { w, m, a throws(Errno) in
      try w.random_get(m, buf: a[0], buf_len: a[1])
    },
    .init("sock_accept", "iii") { w, m, a throws(Errno) in
      try w.sock_accept(m, fd: a[0], flags: a[1], accepted: a[2])
    },
    .init("sock_recv", "iiiiii") { w, m, a throws(Errno) in
      try w.sock_recv(
        m, fd: a[0], ri_data: a[1], count: a[2], ri_flags: a[3], received: a[4], ro_flags: a[5])
    },
    .init("sock_send", "iiiii") { w, m, a throws(Errno) in
      try w.sock_send(m, fd: a[0], si_data: a[1], count: a[2], si_flags: a[3], sent: a[4])
    },
    .init("sock_shutdown", "ii") { w, _, a throws(Errno) in
      try w.sock_shutdown(fd: a[0], how: a[1])
    },
  ]
}
