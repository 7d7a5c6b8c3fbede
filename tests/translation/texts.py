"""Finds every text of the window by reading its code, with the context under which Qt looks it up."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: the class or group it belongs to, its Dutch words, and the file it was found in."""

    context: str
    source: str
    file: str


class UnclearText(Exception):
    """A call of `tr` whose words or context cannot be read from the code: it would never be translated."""


@dataclass(frozen=True, slots=True)
class _Module:
    """One file. `groups`: the functions that translate (own or imported) with the context each gives."""

    file: str
    tree: ast.Module
    groups: dict[str, str]


def texts(folder: Path = ROOT / "ui") -> frozenset[Text]:
    """Every text of the window. UnclearText names the first place where one is not a plain string."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}
    own = {_dotted(path): _own_groups(tree) for path, tree in trees.items()}
    found: set[Text] = set()
    for path, tree in trees.items():
        module = _Module(_named(path), tree, own[_dotted(path)] | _imported_groups(tree, own))
        found.update(_texts_of(module))
    return frozenset(found)


def _named(path: Path) -> str:
    """A file as the language files name it: from the root of the project, where it lies there."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name


def _dotted(path: Path) -> str:
    parts = Path(_named(path)).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _own_groups(tree: ast.Module) -> dict[str, str]:
    """Functions like `_tr(text)` that hand their argument to QCoreApplication.translate, with its context."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1:
            for call in ast.walk(node):
                if _is_translate(call) and isinstance(call.args[1], ast.Name):
                    found[node.name] = _words(call.args[0])
    return found


def _imported_groups(tree: ast.Module, own: dict[str, dict[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in own:
            groups = own[node.module]
            found |= {alias.asname or alias.name: groups[alias.name] for alias in node.names if alias.name in groups}
    return found


def _is_translate(node: ast.AST) -> TypeGuard[ast.Call]:
    """A call of QCoreApplication.translate; painters have a method of that name too."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "QCoreApplication"
    )


def _texts_of(module: _Module) -> Iterator[Text]:
    yield from _walk(module, module.tree, "", {})


def _walk(module: _Module, node: ast.AST, owner: str, kinds: dict[str, str]) -> Iterator[Text]:
    """The texts under a node; `owner` is the class around it, `kinds` the classes of the arguments around it."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.FunctionDef):
        annotated = ((each.arg, each.annotation) for each in node.args.args)
        kinds = kinds | {name: kind.id for name, kind in annotated if isinstance(kind, ast.Name)}
        if node.name in module.groups:
            return
    if isinstance(node, ast.Call) and (found := _call(module, node, owner, kinds)) is not None:
        yield Text(*found, module.file)
    for child in ast.iter_child_nodes(node):
        yield from _walk(module, child, owner, kinds)


def _call(module: _Module, node: ast.Call, owner: str, kinds: dict[str, str]) -> tuple[str, str] | None:
    """Context and words of a call that translates; None for any other call."""
    called = node.func
    try:
        if isinstance(called, ast.Name) and called.id in module.groups:
            return module.groups[called.id], _words(node.args[0])
        if _is_translate(node):
            return _words(node.args[0]), _words(node.args[1])
        if isinstance(called, ast.Attribute) and called.attr == "tr" and isinstance(called.value, ast.Name):
            context = owner if called.value.id == "self" else kinds.get(called.value.id, "")
            if not context:
                raise UnclearText("the class is not known")
            return context, _words(node.args[0])
    except UnclearText as unclear:
        raise UnclearText(f"{module.file}:{node.lineno}: {ast.unparse(node)[:80]}: {unclear}") from None
    return None


def _words(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UnclearText("the words are not a plain string")
