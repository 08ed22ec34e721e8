"""Gives asyncio's sets an order.

CPython keeps tasks in plain sets in `wait`, `as_completed`, `TaskGroup`, `staggered_race` and
`all_tasks`, so which of them goes first depends on memory addresses. Here the very same library
code is compiled again with every set replaced by one that iterates in the order of insertion;
nothing else changes.
"""

import ast
import asyncio
import inspect
from asyncio import staggered, taskgroups, tasks


class InsertionOrderedSet(set):
    """A set that iterates in the order in which its members were added."""

    def __init__(self, iterable=()):
        super().__init__()
        self._order = {}
        self.update(iterable)

    def __iter__(self):
        return iter(self._order)

    def __reversed__(self):
        return reversed(self._order)

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    def add(self, member):
        super().add(member)
        self._order.setdefault(member)

    def discard(self, member):
        super().discard(member)
        self._order.pop(member, None)

    def remove(self, member):
        super().remove(member)
        del self._order[member]

    def pop(self):
        if not self:
            raise KeyError("pop from an empty set")
        member = next(iter(self._order))
        self.remove(member)
        return member

    def clear(self):
        super().clear()
        self._order.clear()

    def copy(self):
        return InsertionOrderedSet(self)

    def update(self, *others):
        for other in others:
            for member in other:
                self.add(member)

    def difference_update(self, *others):
        for other in others:
            for member in list(other):
                self.discard(member)

    def intersection_update(self, *others):
        for member in list(self):
            if not all(member in other for other in others):
                self.discard(member)

    def union(self, *others):
        result = self.copy()
        result.update(*others)
        return result

    def difference(self, *others):
        result = self.copy()
        result.difference_update(*others)
        return result

    def intersection(self, *others):
        result = self.copy()
        result.intersection_update(*others)
        return result

    def symmetric_difference(self, other):
        return (self - InsertionOrderedSet(other)) | (InsertionOrderedSet(other) - self)

    def __or__(self, other):
        return self.union(other)

    def __sub__(self, other):
        return self.difference(other)

    def __and__(self, other):
        return self.intersection(other)

    def __xor__(self, other):
        return self.symmetric_difference(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self


class _SetsToOrderedSets(ast.NodeTransformer):
    """`set(x)`, `{x, y}` and `{x for …}` become calls of InsertionOrderedSet."""

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "set":
            node.func.id = InsertionOrderedSet.__name__
        return node

    def visit_Set(self, node):
        self.generic_visit(node)
        return self._ordered(node, ast.List(node.elts, ast.Load()))

    def visit_SetComp(self, node):
        self.generic_visit(node)
        return self._ordered(node, ast.ListComp(node.elt, node.generators))

    def _ordered(self, node, members):
        name = ast.Name(InsertionOrderedSet.__name__, ast.Load())
        call = ast.Call(name, [members], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))


def _compile_again(module, *names):
    setattr(module, InsertionOrderedSet.__name__, InsertionOrderedSet)
    for name in names:
        original = getattr(module, name)
        tree = _SetsToOrderedSets().visit(ast.parse(inspect.getsource(original)))
        exec(compile(tree, module.__file__, "exec"), module.__dict__)
        if getattr(asyncio, name, None) is original:
            setattr(asyncio, name, getattr(module, name))


def install(creation_order):
    """`creation_order(tasks)` sorts the tasks that `all_tasks` found."""
    _compile_again(tasks, "wait", "_wait", "_AsCompletedIterator")
    _compile_again(taskgroups, "TaskGroup")
    _compile_again(staggered, "staggered_race")

    unordered = tasks.all_tasks

    def all_tasks(loop=None):
        return InsertionOrderedSet(creation_order(unordered(loop)))

    asyncio.all_tasks = tasks.all_tasks = all_tasks
