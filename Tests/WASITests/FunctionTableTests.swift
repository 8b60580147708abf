import Testing

@testable import WASI

@Suite struct FunctionTableTests {
  /// Name and core type of every function, from the preview1 witx.
  private static let witx = """
    args_get ii, args_sizes_get ii, environ_get ii, environ_sizes_get ii, clock_res_get ii,
    clock_time_get iIi, fd_advise iIIi, fd_allocate iII, fd_close i, fd_datasync i,
    fd_fdstat_get ii, fd_fdstat_set_flags ii, fd_fdstat_set_rights iII, fd_filestat_get ii,
    fd_filestat_set_size iI, fd_filestat_set_times iIIi, fd_pread iiiIi, fd_prestat_get ii,
    fd_prestat_dir_name iii, fd_pwrite iiiIi, fd_read iiii, fd_readdir iiiIi, fd_renumber ii,
    fd_seek iIii, fd_sync i, fd_tell ii, fd_write iiii, path_create_directory iii,
    path_filestat_get iiiii, path_filestat_set_times iiiiIIi, path_link iiiiiii,
    path_open iiiiiIIii, path_readlink iiiiii, path_remove_directory iii, path_rename iiiiii,
    path_symlink iiiii, path_unlink_file iii, poll_oneoff iiii, proc_exit i, proc_raise i,
    sched_yield -, random_get ii, sock_accept iii, sock_recv iiiiii, sock_send iiiii,
    sock_shutdown ii
    """

  @Test func everyFunctionIsThereWithItsType() {
    let expected = FunctionTableTests.witx.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let actual = WASIFunction.table.map {
      "\($0.name) \($0.parameters.isEmpty ? "-" : $0.parameters)"
    }
    #expect(actual == expected)
    #expect(actual.count == 46)
    #expect(WASIFunction.table.filter { !$0.hasResult }.map(\.name) == ["proc_exit"])
    #expect(WASIFunction.named("fd_fly") == nil)
  }

  @Test func numbersAreThoseOfTheWitx() {
    #expect(Errno.badf.rawValue == 8 && Errno.inval.rawValue == 28 && Errno.loop.rawValue == 32)
    #expect(Errno.noent.rawValue == 44 && Errno.pipe.rawValue == 64)
    #expect(Errno.notcapable.rawValue == 76)
    #expect(Errno(host: -12345) == .io)
    #expect(Rights.sockAccept.rawValue == 1 << 29 && Rights.fdReaddir.rawValue == 1 << 14)
    #expect(Rights.all.isSuperset(of: [.directory, .regularFile, .socket, .stream, .mutating]))
  }
}
