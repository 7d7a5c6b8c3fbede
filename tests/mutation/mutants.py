"""One small change at a time: in the source of a rule, or in a cell of a law table."""

from __future__ import annotations

import ast
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
ARTICLE = re.compile(r"art\. (?:.*\D)?(\d)")
WORDS = ("reference", "source", "second_source", "status", "note", "what", "article", "title", "address", "version")
NAMES = ("sector", "detail", "kind", "code", "claimant", "unit", "apprentice")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file of the checkout with one thing changed: where, what (for a reader) and the whole new text."""

    path: str
    line: int
    kind: str
    what: str
    text: str


def of_rules(root: Path, path: Path) -> Iterator[Mutant]:
    """Numbers one up and one down, truth values and comparisons turned, code words and articles changed."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(root).as_posix()
    for node, kind, changes in _places(tree):
        for field, value, what in changes:
            kept = getattr(node, field)
            setattr(node, field, value)
            yield Mutant(name, getattr(node, "lineno", 0), kind, what, ast.unparse(tree) + "\n")
            setattr(node, field, kept)


Changes = list[tuple[str, object, str]]


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, str, Changes]]:
    silent = _without_effect(tree)
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.Constant):
            yield from _constant(node)
        elif isinstance(node, ast.Compare):
            yield node, "comparison", [_compared(node, at) for at in range(len(node.ops))]
        elif isinstance(node, ast.BoolOp):
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield node, "logic", [("op", other, f"and/or: {ast.unparse(node)}")]
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            # `not not x` is the plain truth of x, so one operand more takes the `not` away
            turned = ast.UnaryOp(ast.Not(), node.operand)
            yield node, "logic", [("operand", turned, f"without not: {ast.unparse(node)}")]


def _constant(node: ast.Constant) -> Iterator[tuple[ast.AST, str, Changes]]:
    value = node.value
    if isinstance(value, bool):
        yield node, "boolean", [("value", not value, f"{value} -> {not value}")]
    elif isinstance(value, int):
        for kind, step in (("number", 1), ("number_down", -1)):
            yield node, kind, [("value", value + step, f"{value} -> {value + step}")]
    elif isinstance(value, str) and (found := ARTICLE.match(value)):
        at = found.start(1)
        other = f"{value[:at]}{(int(value[at]) + 1) % 10}{value[at + 1 :]}"
        yield node, "article", [("value", other, f"{value!r} -> {other!r}")]
    elif isinstance(value, str) and CODE.fullmatch(value) and ("_" in value or len(value) > 2):
        yield node, "code", [("value", f"{value}_x", f"{value!r} -> {value + '_x'!r}")]


def _compared(node: ast.Compare, at: int) -> tuple[str, object, str]:
    ops = list(node.ops)
    ops[at] = SWAPPED[type(ops[at])]()
    turned = ast.unparse(ast.Compare(node.left, ops, node.comparators))
    return "ops", ops, f"{ast.unparse(node)} -> {turned}"


def _without_effect(tree: ast.Module) -> set[int]:
    """What no test can notice: annotations, decorators, asserts for the type checker, the words of sentences."""
    parts: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            parts += node.decorator_list
        if isinstance(node, ast.FunctionDef):
            parts += [node.returns] if node.returns else []
            parts += [arg.annotation for arg in ast.walk(node.args) if isinstance(arg, ast.arg) and arg.annotation]
        elif isinstance(node, ast.AnnAssign):
            parts.append(node.annotation)
        elif isinstance(node, ast.Assign) and _is_type(node.value):
            parts.append(node.value)
        elif isinstance(node, ast.Assert | ast.JoinedStr | ast.ImportFrom):
            parts += [node] if not isinstance(node, ast.JoinedStr) else _spoken(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "named":
            parts += node.args[:1]
        elif isinstance(node, ast.keyword) and node.arg in ("strict", "label"):
            parts.append(node)
    return {id(node) for part in parts for node in ast.walk(part)}


def _is_type(value: ast.expr) -> bool:
    """Whether it names a type, as in `Status = Literal["now", "later"]`."""
    return isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id == "Literal"


def _spoken(sentence: ast.JoinedStr) -> list[ast.AST]:
    """The fixed words of a sentence, and how its values are written."""
    values = [value for value in sentence.values if isinstance(value, ast.FormattedValue)]
    fixed: list[ast.AST] = [value for value in sentence.values if not isinstance(value, ast.FormattedValue)]
    return fixed + [value.format_spec for value in values if value.format_spec]


def of_law(root: Path, path: Path) -> Iterator[Mutant]:
    """Every amount, percentage, bound and date of a table, one cell at a time, with its last digit changed."""
    name = path.relative_to(root).as_posix()
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    columns = rows[0]
    for line, row in enumerate(rows[1:], start=2):
        for at, column in enumerate(columns):
            if column in WORDS + NAMES or not row[at][-1:].isdigit():
                continue
            kept, changed = row[at], _other(row[at])
            what = f"{row_name(columns, row)}{column} {kept} -> {changed}"
            row[at] = changed
            yield Mutant(name, line, column, what, _written(rows))
            row[at] = kept


def row_name(columns: list[str], row: list[str]) -> str:
    keys = ("valid_from", "year", "code", "kind", "claimant", "age_from", "apprentice")
    return "".join(f"{row[columns.index(key)]} " for key in keys if key in columns)


def _other(cell: str) -> str:
    """Another value of the same form: a day later, or another last digit."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", cell):
        return (date.fromisoformat(cell) + timedelta(days=1)).isoformat()
    return f"{cell[:-1]}{(int(cell[-1]) + 1) % 10}"


def _written(rows: list[list[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
