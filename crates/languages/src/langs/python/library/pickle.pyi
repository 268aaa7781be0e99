from _typeshed import ReadableBuffer, SupportsWrite
from collections.abc import Callable, Iterable, Iterator, Mapping
from pickle import PickleBuffer
from typing import Any, Protocol
class _ReadableFileobj(Protocol):
 def read(self, n: int, /) -> bytes: ...
 def readline(self) -> bytes: ...
_BufferCallback = Callable[[PickleBuffer], Any] | None
_ReducedType = str | tuple[Callable[..., Any], tuple[Any, ...]] | tuple[Callable[..., Any], tuple[Any, ...], Any] | tuple[Callable[..., Any], tuple[Any, ...], Any, Iterator[Any] | None] | tuple[Callable[..., Any], tuple[Any, ...], Any, Iterator[Any] | None, Iterator[Any] | None]
def dump(obj: Any, file: SupportsWrite[bytes], protocol: int | None=..., *, fix_imports: bool=..., buffer_callback: _BufferCallback=...): ...
def dumps(obj: Any, protocol: int | None=..., *, fix_imports: bool=..., buffer_callback: _BufferCallback=...) -> bytes: ...
def load(file: _ReadableFileobj, *, fix_imports: bool=..., encoding: str=..., errors: str=..., buffers: Iterable[Any] | None=...) -> Any: ...
def loads(data: ReadableBuffer, /, *, fix_imports: bool=..., encoding: str=..., errors: str=..., buffers: Iterable[Any] | None=...) -> Any: ...
class PickleError(Exception):
 ...
class PicklingError(PickleError):
 ...
class UnpicklingError(PickleError):
 ...
class Pickler:
 fast: bool
 dispatch_table: Mapping[type, Callable[[Any], _ReducedType]]
 reducer_override: Callable[[Any], Any]
 bin: bool
 def __init__(self, file: SupportsWrite[bytes], protocol: int | None=..., fix_imports: bool=..., buffer_callback: _BufferCallback=...): ...
 @property
 def memo(self) -> PicklerMemoProxy: ...
 @memo.setter
 def memo(self, value: PicklerMemoProxy | dict[int, tuple[int, Any]]): ...
 def dump(self, obj: Any, /): ...
 def clear_memo(self): ...
 def persistent_id(self, obj: Any, /) -> Any: ...
class Unpickler:
 def __init__(self, file: _ReadableFileobj, *, fix_imports: bool=..., encoding: str=..., errors: str=..., buffers: Iterable[Any] | None=...): ...
 @property
 def memo(self) -> UnpicklerMemoProxy: ...
 @memo.setter
 def memo(self, value: UnpicklerMemoProxy | dict[int, tuple[int, Any]]): ...
 def load(self) -> Any: ...
 def find_class(self, module_name: str, global_name: str, /) -> Any: ...
 def persistent_load(self, pid: Any, /) -> Any: ...
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, SupportsBytes, SupportsIndex
HIGHEST_PROTOCOL: Final
DEFAULT_PROTOCOL: Final
bytes_types: tuple[type[Any], ...]
class PickleBuffer:
 def __new__[Self](cls, buffer: ReadableBuffer) -> Self: ...
 def raw(self) -> memoryview: ...
 def release(self): ...
MARK: Final
STOP: Final
POP: Final
POP_MARK: Final
DUP: Final
FLOAT: Final
INT: Final
BININT: Final
BININT1: Final
LONG: Final
BININT2: Final
NONE: Final
PERSID: Final
BINPERSID: Final
REDUCE: Final
STRING: Final
BINSTRING: Final
SHORT_BINSTRING: Final
UNICODE: Final
BINUNICODE: Final
APPEND: Final
BUILD: Final
GLOBAL: Final
DICT: Final
EMPTY_DICT: Final
APPENDS: Final
GET: Final
BINGET: Final
INST: Final
LONG_BINGET: Final
LIST: Final
EMPTY_LIST: Final
OBJ: Final
PUT: Final
BINPUT: Final
LONG_BINPUT: Final
SETITEM: Final
TUPLE: Final
EMPTY_TUPLE: Final
SETITEMS: Final
BINFLOAT: Final
TRUE: Final
FALSE: Final
PROTO: Final
NEWOBJ: Final
EXT1: Final
EXT2: Final
EXT4: Final
TUPLE1: Final
TUPLE2: Final
TUPLE3: Final
NEWTRUE: Final
NEWFALSE: Final
LONG1: Final
LONG4: Final
BINBYTES: Final
SHORT_BINBYTES: Final
SHORT_BINUNICODE: Final
BINUNICODE8: Final
BINBYTES8: Final
EMPTY_SET: Final
ADDITEMS: Final
FROZENSET: Final
NEWOBJ_EX: Final
STACK_GLOBAL: Final
MEMOIZE: Final
FRAME: Final
BYTEARRAY8: Final
NEXT_BUFFER: Final
READONLY_BUFFER: Final
def encode_long(x: int) -> bytes: ...
def decode_long(data: Iterable[SupportsIndex] | SupportsBytes | ReadableBuffer) -> int: ...
