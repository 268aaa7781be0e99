import sys
from _typeshed import structseq
from collections.abc import Callable, Iterable
from enum import IntEnum
from types import FrameType
from typing import Any, Final
from typing import Never
NSIG: int
class Signals(IntEnum):
 SIGABRT = 6
 SIGFPE = 8
 SIGILL = 4
 SIGINT = 2
 SIGSEGV = 11
 SIGTERM = 15
 SIGALRM = 14
 SIGBUS = 7
 SIGCHLD = 17
 SIGCONT = 18
 SIGHUP = 1
 SIGIO = 29
 SIGIOT = 6
 SIGKILL = 9
 SIGPIPE = 13
 SIGPROF = 27
 SIGQUIT = 3
 SIGSTOP = 19
 SIGSYS = 31
 SIGTRAP = 5
 SIGTSTP = 20
 SIGTTIN = 21
 SIGTTOU = 22
 SIGURG = 23
 SIGUSR1 = 10
 SIGUSR2 = 12
 SIGVTALRM = 26
 SIGWINCH = 28
 SIGXCPU = 24
 SIGXFSZ = 25
 SIGCLD = 17
 SIGPOLL = 29
 SIGPWR = 30
 SIGRTMAX = 64
 SIGRTMIN = 34
 SIGSTKFLT = 16
class Handlers(IntEnum):
 SIG_DFL = 0
 SIG_IGN = 1
SIG_DFL: Final
SIG_IGN: Final
_SIGNUM = int | Signals
_HANDLER = Callable[[int, FrameType | None], Any] | int | Handlers | None
def default_int_handler(signalnum: int, frame: FrameType | None, /) -> Never: ...
def getsignal(signalnum: _SIGNUM) -> _HANDLER: ...
def signal(signalnum: _SIGNUM, handler: _HANDLER) -> _HANDLER: ...
SIGABRT: Final
SIGFPE: Final
SIGILL: Final
SIGINT: Final
SIGSEGV: Final
SIGTERM: Final
SIGALRM: Final
SIGBUS: Final
SIGCHLD: Final
SIGCONT: Final
SIGHUP: Final
SIGIO: Final
SIGIOT: Final
SIGKILL: Final
SIGPIPE: Final
SIGPROF: Final
SIGQUIT: Final
SIGSTOP: Final
SIGSYS: Final
SIGTRAP: Final
SIGTSTP: Final
SIGTTIN: Final
SIGTTOU: Final
SIGURG: Final
SIGUSR1: Final
SIGUSR2: Final
SIGVTALRM: Final
SIGWINCH: Final
SIGXCPU: Final
SIGXFSZ: Final
class ItimerError(OSError):
 ...
ITIMER_PROF: int
ITIMER_REAL: int
ITIMER_VIRTUAL: int
class Sigmasks(IntEnum):
 SIG_BLOCK = 0
 SIG_UNBLOCK = 1
 SIG_SETMASK = 2
SIG_BLOCK: Final
SIG_UNBLOCK: Final
SIG_SETMASK: Final
def alarm(seconds: int, /) -> int: ...
def getitimer(which: int, /) -> tuple[float, float]: ...
def pause(): ...
def pthread_kill(thread_id: int, signalnum: int, /): ...
def pthread_sigmask(how: int, mask: Iterable[int]) -> set[_SIGNUM]: ...
def setitimer(which: int, seconds: float, interval: float=..., /) -> tuple[float, float]: ...
def siginterrupt(signalnum: int, flag: bool, /): ...
def sigpending() -> Any: ...
def sigwait(sigset: Iterable[int]) -> _SIGNUM: ...
SIGCLD: Final
SIGPOLL: Final
SIGPWR: Final
SIGRTMAX: Final
SIGRTMIN: Final
SIGSTKFLT: Final
class struct_siginfo(structseq[int], tuple[int, int, int, int, int, int, int]):
 @property
 def si_signo(self) -> int: ...
 @property
 def si_code(self) -> int: ...
 @property
 def si_errno(self) -> int: ...
 @property
 def si_pid(self) -> int: ...
 @property
 def si_uid(self) -> int: ...
 @property
 def si_status(self) -> int: ...
 @property
 def si_band(self) -> int: ...
def sigtimedwait(sigset: Iterable[int], timeout: float, /) -> struct_siginfo | None: ...
def sigwaitinfo(sigset: Iterable[int], /) -> struct_siginfo: ...
def strsignal(signalnum: _SIGNUM, /) -> str | None: ...
def valid_signals() -> set[Signals]: ...
def raise_signal(signalnum: _SIGNUM, /): ...
def set_wakeup_fd(fd: int, /, *, warn_on_full_buffer: bool=...) -> int: ...
def pidfd_send_signal(pidfd: int, sig: int, siginfo: None=..., flags: int=..., /): ...
