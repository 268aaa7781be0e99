from collections.abc import Callable
from re import Pattern
class TextWrapper:
 width: int
 initial_indent: str
 subsequent_indent: str
 expand_tabs: bool
 replace_whitespace: bool
 fix_sentence_endings: bool
 drop_whitespace: bool
 break_long_words: bool
 break_on_hyphens: bool
 tabsize: int
 max_lines: int | None
 placeholder: str
 sentence_end_re: Pattern[str]
 wordsep_re: Pattern[str]
 wordsep_simple_re: Pattern[str]
 whitespace_trans: str
 unicode_whitespace_trans: dict[int, int]
 uspace: int
 x: str
 def __init__(self, width: int=..., initial_indent: str=..., subsequent_indent: str=..., expand_tabs: bool=..., replace_whitespace: bool=..., fix_sentence_endings: bool=..., break_long_words: bool=..., drop_whitespace: bool=..., break_on_hyphens: bool=..., tabsize: int=..., *, max_lines: int | None=..., placeholder: str=...): ...
 def wrap(self, text: str) -> list[str]: ...
 def fill(self, text: str) -> str: ...
def wrap(text: str, width: int=..., *, initial_indent: str=..., subsequent_indent: str=..., expand_tabs: bool=..., tabsize: int=..., replace_whitespace: bool=..., fix_sentence_endings: bool=..., break_long_words: bool=..., break_on_hyphens: bool=..., drop_whitespace: bool=..., max_lines: int | None=..., placeholder: str=...) -> list[str]: ...
def fill(text: str, width: int=..., *, initial_indent: str=..., subsequent_indent: str=..., expand_tabs: bool=..., tabsize: int=..., replace_whitespace: bool=..., fix_sentence_endings: bool=..., break_long_words: bool=..., break_on_hyphens: bool=..., drop_whitespace: bool=..., max_lines: int | None=..., placeholder: str=...) -> str: ...
def shorten(text: str, width: int, *, initial_indent: str=..., subsequent_indent: str=..., expand_tabs: bool=..., tabsize: int=..., replace_whitespace: bool=..., fix_sentence_endings: bool=..., break_long_words: bool=..., break_on_hyphens: bool=..., drop_whitespace: bool=..., placeholder: str=...) -> str: ...
def dedent(text: str) -> str: ...
def indent(text: str, prefix: str, predicate: Callable[[str], bool] | None=...) -> str: ...
