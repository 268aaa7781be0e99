//! Names that the standards of C, C++ and POSIX reserve.

use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Whether a system include of this path is of the standard library or the system.
pub(super) fn is_header(path: &str) -> bool {
    !path.contains('.')
        || HEADERS.contains(&path)
        || ["sys/", "netinet/", "arpa/", "linux/", "net/", "asm/", "bits/", "mach/", "machine/"]
            .iter()
            .any(|folder| path.starts_with(folder))
}

const HEADERS: &[&str] = &[
    "assert.h",
    "complex.h",
    "ctype.h",
    "dirent.h",
    "dlfcn.h",
    "errno.h",
    "execinfo.h",
    "fcntl.h",
    "fenv.h",
    "float.h",
    "fnmatch.h",
    "getopt.h",
    "glob.h",
    "grp.h",
    "iconv.h",
    "ifaddrs.h",
    "inttypes.h",
    "iso646.h",
    "langinfo.h",
    "libgen.h",
    "limits.h",
    "locale.h",
    "malloc.h",
    "math.h",
    "memory.h",
    "mqueue.h",
    "netdb.h",
    "poll.h",
    "pthread.h",
    "pwd.h",
    "regex.h",
    "sched.h",
    "search.h",
    "semaphore.h",
    "setjmp.h",
    "signal.h",
    "spawn.h",
    "stdalign.h",
    "stdarg.h",
    "stdatomic.h",
    "stdbool.h",
    "stddef.h",
    "stdint.h",
    "stdio.h",
    "stdlib.h",
    "stdnoreturn.h",
    "string.h",
    "strings.h",
    "syslog.h",
    "termios.h",
    "tgmath.h",
    "threads.h",
    "time.h",
    "uchar.h",
    "ucontext.h",
    "ulimit.h",
    "unistd.h",
    "utime.h",
    "utmpx.h",
    "wait.h",
    "wchar.h",
    "wctype.h",
    "windows.h",
    "winsock2.h",
    "ws2tcpip.h",
    "io.h",
    "process.h",
    "direct.h",
    "conio.h",
    "emmintrin.h",
    "immintrin.h",
    "x86intrin.h",
    "nmmintrin.h",
    "xmmintrin.h",
    "smmintrin.h",
    "tmmintrin.h",
    "arm_neon.h",
    "cpuid.h",
    "alloca.h",
    "byteswap.h",
    "endian.h",
    "elf.h",
    "link.h",
    "err.h",
    "paths.h",
    "features.h",
];

/// Whether a path says that a file is for another system.
pub(super) fn is_foreign_path(path: &str) -> bool {
    path.split(['/', '.', '_', '-']).any(|word| FOREIGN_WORDS.contains(&word))
}

const FOREIGN_WORDS: &[&str] = &[
    "windows", "win32", "win64", "win", "msvc", "mingw", "darwin", "macos", "macosx", "osx", "ios",
    "freebsd", "netbsd", "openbsd", "solaris", "sunos", "aix", "haiku", "android", "wasm", "amiga", "dos",
    "os2", "vms", "qnx", "cygwin", "zos", "fuchsia",
];

/// What GCC says of itself and of 64-bit Linux.
pub(super) fn predefined_value(name: &str) -> Option<i64> {
    PREDEFINED.iter().find(|one| one.0 == name).map(|one| one.1)
}

/// Whether GCC, or the system's own library, defines a name of the compiler's sort (`__X__`); nothing of another name. The list is
/// what `gcc -dM -E` prints on 64-bit Linux, in C and in C++.
pub(super) fn is_defined_by_compiler(name: &str) -> Option<bool> {
    let of_compiler = name.len() > 4 && name.starts_with("__") && name.ends_with("__");
    let is_predefined = || {
        let mut known = include_str!("library/predefined.txt").lines();
        known.any(|line| line.split(' ').next() == Some(name))
    };
    of_compiler.then(|| OF_LIBRARY.contains(&name) || is_predefined())
}

/// Whether the system's own library has a function of this name: those that the headers of C and POSIX declare.
pub(super) fn is_function(name: &str) -> bool {
    static NAMES: LazyLock<FxHashSet<&str>> =
        LazyLock::new(|| include_str!("library/functions.txt").lines().collect());
    NAMES.contains(name)
}

/// Whether those headers define a macro of this name on Linux, with nothing said on the command line.
pub(super) fn is_macro_of_library(name: &str) -> bool {
    static NAMES: LazyLock<FxHashSet<&str>> =
        LazyLock::new(|| include_str!("library/macros.txt").lines().collect());
    NAMES.contains(name)
}

/// What the system's own library says of itself.
const OF_LIBRARY: &[&str] = &["__GLIBC__", "__GLIBC_MINOR__", "__GLIBCXX__", "__GNU_LIBRARY__"];

const PREDEFINED: &[(&str, i64)] = &[
    ("__linux__", 1),
    ("__linux", 1),
    ("linux", 1),
    ("__gnu_linux__", 1),
    ("__unix__", 1),
    ("__unix", 1),
    ("__x86_64__", 1),
    ("__x86_64", 1),
    ("__amd64__", 1),
    ("__amd64", 1),
    ("__LP64__", 1),
    ("_LP64", 1),
    ("__ELF__", 1),
    ("__GNUC__", 12),
    ("__GNUC_MINOR__", 2),
    ("__STDC__", 1),
    ("__STDC_HOSTED__", 1),
    ("__STDC_VERSION__", 201_710),
    ("__GLIBC__", 2),
    ("__GNUC_STDC_INLINE__", 1),
    ("__SIZEOF_INT128__", 16),
    ("__SIZEOF_POINTER__", 8),
    ("__BYTE_ORDER__", 1234),
    ("__ORDER_LITTLE_ENDIAN__", 1234),
    ("__ORDER_BIG_ENDIAN__", 4321),
    ("__CHAR_BIT__", 8),
    ("CHAR_BIT", 8),
    ("INT_MAX", 0x7fff_ffff),
    ("UINT_MAX", 0xffff_ffff),
    ("LONG_MAX", i64::MAX),
    ("INT32_MAX", 0x7fff_ffff),
    ("INT64_MAX", i64::MAX),
    ("__SSE2__", 1),
];

/// What GCC says C++ is where nothing is asked for.
pub(super) const CPLUSPLUS: i64 = 201_703;

/// Whether GCC says a name in C++ only.
pub(super) fn is_of_cpp(name: &str) -> bool {
    matches!(name, "__EXCEPTIONS" | "__GXX_RTTI" | "__cpp_exceptions" | "__cpp_rtti" | "__GNUG__")
}

/// What GCC answers where a condition asks it by this name whether it has something; nothing for another name. What it
/// has of features by Clang's names is nothing; which headers there are is not known.
pub(super) fn asked_of_compiler(name: &str) -> Option<Option<(i64, bool)>> {
    Some(match name {
        "__has_attribute" | "__has_cpp_attribute" | "__has_c_attribute" | "__has_builtin" => Some((1, false)),
        "__has_feature" | "__has_extension" | "__has_declspec_attribute" => Some((0, false)),
        "__has_include" | "__has_include_next" => None,
        _ => return None,
    })
}

/// Whether a name says that this is another system, machine or compiler.
pub(super) fn is_foreign(name: &str) -> bool {
    FOREIGN.contains(&name)
}

const FOREIGN: &[&str] = &[
    "_WIN32",
    "WIN32",
    "_WIN64",
    "WIN64",
    "__WIN32__",
    "_WINDOWS",
    "_WIN32_WCE",
    "_MSC_VER",
    "_MSVC_LANG",
    "_MSC_FULL_VER",
    "__MINGW32__",
    "__MINGW64__",
    "__CYGWIN__",
    "__BORLANDC__",
    "__CODEGEARC__",
    "__INTEL_COMPILER",
    "__INTEL_LLVM_COMPILER",
    "__ICC",
    "__ICL",
    "__SUNPRO_C",
    "__SUNPRO_CC",
    "__IBMCPP__",
    "__xlC__",
    "__PGI",
    "__NVCOMPILER",
    "__NVCC__",
    "__CUDACC__",
    "__CUDA_ARCH__",
    "__HIPCC__",
    "__EDG__",
    "__EMSCRIPTEN__",
    "__INTELLISENSE__",
    "__WATCOMC__",
    "__DJGPP__",
    "MSDOS",
    "__MSDOS__",
    "__DOS__",
    "__OS2__",
    "OS2",
    "__APPLE__",
    "__MACH__",
    "__FreeBSD__",
    "__FreeBSD_kernel__",
    "__NetBSD__",
    "__OpenBSD__",
    "__DragonFly__",
    "__bsdi__",
    "__sun",
    "__sun__",
    "sun",
    "__SVR4",
    "__hpux",
    "hpux",
    "_AIX",
    "__sgi",
    "__osf__",
    "__HAIKU__",
    "__BEOS__",
    "__QNX__",
    "__QNXNTO__",
    "__VMS",
    "VMS",
    "__ANDROID__",
    "__Fuchsia__",
    "__EMSCRIPTEN__",
    "__wasm__",
    "__wasi__",
    "__TANDEM",
    "AMIGA",
    "__AMIGA__",
    "__MVS__",
    "__NEWLIB__",
    "__arm__",
    "__arm64__",
    "__aarch64__",
    "_M_IX86",
    "_M_X64",
    "_M_AMD64",
    "_M_ARM",
    "_M_ARM64",
    "__i386__",
    "__i386",
    "__powerpc__",
    "__powerpc64__",
    "__ppc__",
    "__PPC__",
    "__mips__",
    "__sparc__",
    "__sparc",
    "__s390__",
    "__s390x__",
    "__riscv",
    "__ia64__",
    "__alpha__",
    "__ARM_NEON",
    "__ARM_NEON__",
    "__AVX2__",
    "__AVX512F__",
    "__SUNPRO_C",
    "__SUNPRO_CC",
    "__INTEL_COMPILER",
    "__ICC",
    "__ICCARM__",
    "__CC_ARM",
    "__TINYC__",
    "__PGI",
    "__HP_cc",
    "__xlC__",
    "__IBMC__",
    "__ibmxl__",
];

/// Types of the language itself, from narrow to wide.
pub(super) const ARITHMETIC: &[&str] = &[
    "bool",
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned int",
    "long",
    "unsigned long",
    "long long",
    "unsigned long long",
    "float",
    "double",
    "long double",
];

/// The name of a type of the language without the words that make no difference: `unsigned long int` is `unsigned long`.
pub(super) fn arithmetic(name: &str) -> Option<&'static str> {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let plain = match words.as_slice() {
        [one] => *one,
        _ => "",
    };
    let fixed = match plain {
        "_Bool" => "bool",
        "wchar_t" | "char8_t" | "char16_t" | "char32_t" => {
            return CHARACTERS.iter().find(|one| **one == plain).copied();
        }
        "signed" => "int",
        "unsigned" => "unsigned int",
        _ => "",
    };
    if !fixed.is_empty() {
        return ARITHMETIC.iter().find(|one| **one == fixed).copied();
    }
    let count = |word: &str| words.iter().filter(|one| **one == word).count();
    let (unsigned, long, short) = (count("unsigned") > 0, count("long"), count("short") > 0);
    let signed = count("signed") > 0;
    words.retain(|word| !matches!(*word, "unsigned" | "signed" | "long" | "short"));
    let sign = if unsigned { "unsigned " } else { "" };
    let name = match (words.as_slice(), long, short) {
        (["char"], 0, false) if signed => "signed char".to_owned(),
        (["char"], 0, false) => format!("{sign}char"),
        ([] | ["int"], 0, true) => format!("{sign}short"),
        ([] | ["int"], 1, false) => format!("{sign}long"),
        ([] | ["int"], 2, false) => format!("{sign}long long"),
        (["int"], 0, false) => format!("{sign}int"),
        ([], 0, false) if signed => "int".to_owned(),
        (["double"], 1, false) => "long double".to_owned(),
        ([one], 0, false) if !unsigned && !signed => (*one).to_owned(),
        _ => return None,
    };
    ARITHMETIC.iter().find(|one| **one == name).copied()
}

const CHARACTERS: &[&str] = &["wchar_t", "char8_t", "char16_t", "char32_t"];

#[cfg(test)]
mod tests {
    use super::arithmetic;

    #[test]
    fn words_that_make_no_difference_are_left_out() {
        assert_eq!(arithmetic("unsigned long int"), Some("unsigned long"));
        assert_eq!(arithmetic("unsigned"), Some("unsigned int"));
        assert_eq!(arithmetic("long long"), Some("long long"));
        assert_eq!(arithmetic("foo"), None);
    }
}
