import datetime
import http.client
import ssl
import sys
from _typeshed import ReadableBuffer, StrPath
from collections.abc import Callable
from logging import FileHandler, Handler, LogRecord
from re import Pattern
from socket import SocketKind, socket
from threading import Thread
from typing import Any, ClassVar, Final, Protocol
DEFAULT_TCP_LOGGING_PORT: Final
DEFAULT_UDP_LOGGING_PORT: Final
DEFAULT_HTTP_LOGGING_PORT: Final
DEFAULT_SOAP_LOGGING_PORT: Final
SYSLOG_UDP_PORT: Final
SYSLOG_TCP_PORT: Final
class WatchedFileHandler(FileHandler):
 dev: int
 ino: int
 def __init__(self, filename: StrPath, mode: str=..., encoding: str | None=..., delay: bool=..., errors: str | None=...): ...
 def reopenIfNeeded(self): ...
class BaseRotatingHandler(FileHandler):
 namer: Callable[[str], str] | None
 rotator: Callable[[str, str], None] | None
 def __init__(self, filename: StrPath, mode: str, encoding: str | None=..., delay: bool=..., errors: str | None=...): ...
 def rotation_filename(self, default_name: str) -> str: ...
 def rotate(self, source: str, dest: str): ...
class RotatingFileHandler(BaseRotatingHandler):
 maxBytes: int
 backupCount: int
 def __init__(self, filename: StrPath, mode: str=..., maxBytes: int=..., backupCount: int=..., encoding: str | None=..., delay: bool=..., errors: str | None=...): ...
 def doRollover(self): ...
 def shouldRollover(self, record: LogRecord) -> int: ...
class TimedRotatingFileHandler(BaseRotatingHandler):
 when: str
 backupCount: int
 utc: bool
 atTime: datetime.time | None
 interval: int
 suffix: str
 dayOfWeek: int
 rolloverAt: int
 extMatch: Pattern[str]
 def __init__(self, filename: StrPath, when: str=..., interval: int=..., backupCount: int=..., encoding: str | None=..., delay: bool=..., utc: bool=..., atTime: datetime.time | None=..., errors: str | None=...): ...
 def doRollover(self): ...
 def shouldRollover(self, record: LogRecord) -> int: ...
 def computeRollover(self, currentTime: int) -> int: ...
 def getFilesToDelete(self) -> list[str]: ...
class SocketHandler(Handler):
 host: str
 port: int | None
 address: tuple[str, int] | str
 sock: socket | None
 closeOnError: bool
 retryTime: float | None
 retryStart: float
 retryFactor: float
 retryMax: float
 def __init__(self, host: str, port: int | None): ...
 def makeSocket(self, timeout: float=...) -> socket: ...
 def makePickle(self, record: LogRecord) -> bytes: ...
 def send(self, s: ReadableBuffer): ...
 def createSocket(self): ...
class DatagramHandler(SocketHandler):
 def makeSocket(self) -> socket: ...
class SysLogHandler(Handler):
 LOG_EMERG: int
 LOG_ALERT: int
 LOG_CRIT: int
 LOG_ERR: int
 LOG_WARNING: int
 LOG_NOTICE: int
 LOG_INFO: int
 LOG_DEBUG: int
 LOG_KERN: int
 LOG_USER: int
 LOG_MAIL: int
 LOG_DAEMON: int
 LOG_AUTH: int
 LOG_SYSLOG: int
 LOG_LPR: int
 LOG_NEWS: int
 LOG_UUCP: int
 LOG_CRON: int
 LOG_AUTHPRIV: int
 LOG_FTP: int
 LOG_NTP: int
 LOG_SECURITY: int
 LOG_CONSOLE: int
 LOG_SOLCRON: int
 LOG_LOCAL0: int
 LOG_LOCAL1: int
 LOG_LOCAL2: int
 LOG_LOCAL3: int
 LOG_LOCAL4: int
 LOG_LOCAL5: int
 LOG_LOCAL6: int
 LOG_LOCAL7: int
 address: tuple[str, int] | str
 unixsocket: bool
 socktype: SocketKind
 ident: str
 append_nul: bool
 facility: int
 priority_names: ClassVar[dict[str, int]]
 facility_names: ClassVar[dict[str, int]]
 priority_map: ClassVar[dict[str, str]]
 def __init__(self, address: tuple[str, int] | str=..., facility: str | int=..., socktype: SocketKind | None=...): ...
 def createSocket(self): ...
 def encodePriority(self, facility: int | str, priority: int | str) -> int: ...
 def mapPriority(self, levelName: str) -> str: ...
class NTEventLogHandler(Handler):
 def __init__(self, appname: str, dllname: str | None=..., logtype: str=...): ...
 def getEventCategory(self, record: LogRecord) -> int: ...
 def getEventType(self, record: LogRecord) -> int: ...
 def getMessageID(self, record: LogRecord) -> int: ...
class SMTPHandler(Handler):
 mailhost: str
 mailport: int | None
 username: str | None
 password: str
 fromaddr: str
 toaddrs: list[str]
 subject: str
 secure: tuple[()] | tuple[str] | tuple[str, str] | None
 timeout: float
 def __init__(self, mailhost: str | tuple[str, int], fromaddr: str, toaddrs: str | list[str], subject: str, credentials: tuple[str, str] | None=..., secure: tuple[()] | tuple[str] | tuple[str, str] | None=..., timeout: float=...): ...
 def getSubject(self, record: LogRecord) -> str: ...
class BufferingHandler(Handler):
 capacity: int
 buffer: list[LogRecord]
 def __init__(self, capacity: int): ...
 def shouldFlush(self, record: LogRecord) -> bool: ...
class MemoryHandler(BufferingHandler):
 flushLevel: int
 target: Handler | None
 flushOnClose: bool
 def __init__(self, capacity: int, flushLevel: int=..., target: Handler | None=..., flushOnClose: bool=...): ...
 def setTarget(self, target: Handler | None): ...
class HTTPHandler(Handler):
 host: str
 url: str
 method: str
 secure: bool
 credentials: tuple[str, str] | None
 context: ssl.SSLContext | None
 def __init__(self, host: str, url: str, method: str=..., secure: bool=..., credentials: tuple[str, str] | None=..., context: ssl.SSLContext | None=...): ...
 def mapLogRecord(self, record: LogRecord) -> dict[str, Any]: ...
 def getConnection(self, host: str, secure: bool) -> http.client.HTTPConnection: ...
class _QueueLike[_T](Protocol):
 def get(self) -> _T: ...
 def put_nowait(self, item: _T, /): ...
class QueueHandler(Handler):
 queue: _QueueLike[Any]
 def __init__(self, queue: _QueueLike[Any]): ...
 def prepare(self, record: LogRecord) -> Any: ...
 def enqueue(self, record: LogRecord): ...
 listener: QueueListener | None
class QueueListener:
 handlers: tuple[Handler, ...]
 respect_handler_level: bool
 queue: _QueueLike[Any]
 _thread: Thread | None
 def __init__(self, queue: _QueueLike[Any], *handlers: Handler, respect_handler_level: bool=...): ...
 def dequeue(self, block: bool) -> LogRecord: ...
 def prepare(self, record: LogRecord) -> Any: ...
 def start(self): ...
 def stop(self): ...
 def enqueue_sentinel(self): ...
 def handle(self, record: LogRecord): ...
