import email.message
import io
import ssl
import sys
import types
from _typeshed import MaybeNone, ReadableBuffer, SupportsRead, SupportsReadline, WriteableBuffer
from collections.abc import Callable, Iterable, Iterator, Mapping
from email._policybase import _MessageT
from socket import socket
from typing import BinaryIO, Final, overload
_DataType = SupportsRead[bytes] | Iterable[ReadableBuffer] | ReadableBuffer
_HeaderValue = ReadableBuffer | str | int
HTTP_PORT: Final
HTTPS_PORT: Final
CONTINUE: Final
SWITCHING_PROTOCOLS: Final
PROCESSING: Final
EARLY_HINTS: Final
OK: Final
CREATED: Final
ACCEPTED: Final
NON_AUTHORITATIVE_INFORMATION: Final
NO_CONTENT: Final
RESET_CONTENT: Final
PARTIAL_CONTENT: Final
MULTI_STATUS: Final
ALREADY_REPORTED: Final
IM_USED: Final
MULTIPLE_CHOICES: Final
MOVED_PERMANENTLY: Final
FOUND: Final
SEE_OTHER: Final
NOT_MODIFIED: Final
USE_PROXY: Final
TEMPORARY_REDIRECT: Final
PERMANENT_REDIRECT: Final
BAD_REQUEST: Final
UNAUTHORIZED: Final
PAYMENT_REQUIRED: Final
FORBIDDEN: Final
NOT_FOUND: Final
METHOD_NOT_ALLOWED: Final
NOT_ACCEPTABLE: Final
PROXY_AUTHENTICATION_REQUIRED: Final
REQUEST_TIMEOUT: Final
CONFLICT: Final
GONE: Final
LENGTH_REQUIRED: Final
PRECONDITION_FAILED: Final
CONTENT_TOO_LARGE: Final
REQUEST_ENTITY_TOO_LARGE: Final
URI_TOO_LONG: Final
REQUEST_URI_TOO_LONG: Final
UNSUPPORTED_MEDIA_TYPE: Final
RANGE_NOT_SATISFIABLE: Final
REQUESTED_RANGE_NOT_SATISFIABLE: Final
EXPECTATION_FAILED: Final
IM_A_TEAPOT: Final
MISDIRECTED_REQUEST: Final
UNPROCESSABLE_CONTENT: Final
UNPROCESSABLE_ENTITY: Final
LOCKED: Final
FAILED_DEPENDENCY: Final
TOO_EARLY: Final
UPGRADE_REQUIRED: Final
PRECONDITION_REQUIRED: Final
TOO_MANY_REQUESTS: Final
REQUEST_HEADER_FIELDS_TOO_LARGE: Final
UNAVAILABLE_FOR_LEGAL_REASONS: Final
INTERNAL_SERVER_ERROR: Final
NOT_IMPLEMENTED: Final
BAD_GATEWAY: Final
SERVICE_UNAVAILABLE: Final
GATEWAY_TIMEOUT: Final
HTTP_VERSION_NOT_SUPPORTED: Final
VARIANT_ALSO_NEGOTIATES: Final
INSUFFICIENT_STORAGE: Final
LOOP_DETECTED: Final
NOT_EXTENDED: Final
NETWORK_AUTHENTICATION_REQUIRED: Final
responses: dict[int, str]
class HTTPMessage(email.message.Message[str, str]):
 def getallmatchingheaders(self, name: str) -> list[str]: ...
@overload
def parse_headers(fp: SupportsReadline[bytes], _class: Callable[[], _MessageT]) -> _MessageT: ...
@overload
def parse_headers(fp: SupportsReadline[bytes]) -> HTTPMessage: ...
class HTTPResponse(io.BufferedIOBase, BinaryIO):
 msg: HTTPMessage
 headers: HTTPMessage
 version: int
 debuglevel: int
 fp: io.BufferedReader
 closed: bool
 status: int
 reason: str
 chunked: bool
 chunk_left: int | None
 length: int | None
 will_close: bool
 url: str
 def __init__(self, sock: socket, debuglevel: int=..., method: str | None=..., url: str | None=...): ...
 def peek(self, n: int=...) -> bytes: ...
 def read(self, amt: int | None=...) -> bytes: ...
 def read1(self, n: int=...) -> bytes: ...
 def readinto(self, b: WriteableBuffer) -> int: ...
 def readline(self, limit: int=...) -> bytes: ...
 @overload
 def getheader(self, name: str) -> str | None: ...
 @overload
 def getheader[_T](self, name: str, default: _T) -> str | _T: ...
 def getheaders(self) -> list[tuple[str, str]]: ...
 def isclosed(self) -> bool: ...
 def __iter__(self) -> Iterator[bytes]: ...
 def __enter__[Self](self) -> Self: ...
 def __exit__(self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: types.TracebackType | None): ...
 def info(self) -> email.message.Message: ...
 def geturl(self) -> str: ...
 def getcode(self) -> int: ...
 def begin(self): ...
class HTTPConnection:
 auto_open: int
 debuglevel: int
 default_port: int
 response_class: type[HTTPResponse]
 timeout: float | None
 host: str
 port: int
 sock: socket | MaybeNone
 def __init__(self, host: str, port: int | None=..., timeout: float | None=..., source_address: tuple[str, int] | None=..., blocksize: int=...): ...
 def request(self, method: str, url: str, body: _DataType | str | None=..., headers: Mapping[str, _HeaderValue]=..., *, encode_chunked: bool=...): ...
 def getresponse(self) -> HTTPResponse: ...
 def set_debuglevel(self, level: int): ...
 def get_proxy_response_headers(self) -> HTTPMessage | None: ...
 def set_tunnel(self, host: str, port: int | None=..., headers: Mapping[str, str] | None=...): ...
 def connect(self): ...
 def close(self): ...
 def putrequest(self, method: str, url: str, skip_host: bool=..., skip_accept_encoding: bool=...): ...
 def putheader(self, header: str | bytes, *values: _HeaderValue): ...
 def endheaders(self, message_body: _DataType | None=..., *, encode_chunked: bool=...): ...
 def send(self, data: _DataType | str): ...
class HTTPSConnection(HTTPConnection):
 sock: ssl.SSLSocket | MaybeNone
 def __init__(self, host: str, port: int | None=..., *, timeout: float | None=..., source_address: tuple[str, int] | None=..., context: ssl.SSLContext | None=..., blocksize: int=...): ...
class HTTPException(Exception):
 ...
error = HTTPException
class NotConnected(HTTPException):
 ...
class InvalidURL(HTTPException):
 ...
class UnknownProtocol(HTTPException):
 def __init__(self, version: str): ...
class UnknownTransferEncoding(HTTPException):
 ...
class UnimplementedFileMode(HTTPException):
 ...
class IncompleteRead(HTTPException):
 def __init__(self, partial: bytes, expected: int | None=...): ...
 partial: bytes
 expected: int | None
class ImproperConnectionState(HTTPException):
 ...
class CannotSendRequest(ImproperConnectionState):
 ...
class CannotSendHeader(ImproperConnectionState):
 ...
class ResponseNotReady(ImproperConnectionState):
 ...
class BadStatusLine(HTTPException):
 def __init__(self, line: str): ...
class LineTooLong(HTTPException):
 def __init__(self, line_type: str): ...
class RemoteDisconnected(ConnectionResetError, BadStatusLine):
 ...
