//! Names that the standards of C, C++ and POSIX reserve.

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
