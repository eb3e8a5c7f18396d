"""How much memory a computation holds at its peak, found without doing it: on torch's meta device, which has no numbers."""

from collections.abc import Callable
from typing import Any
from weakref import finalize

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


def peak_bytes(compute: Callable[[], Any]) -> int:
    """The most bytes that what ``compute`` allocates takes up at one time; what it was given does not count.

    Libraries' own scratch memory is not seen.
    """
    with _Allocations() as counted:
        result = compute()
    del result
    return counted.peak


class _Allocations(TorchDispatchMode):
    """Follows every tensor's memory from its allocation until it is freed."""

    def __init__(self) -> None:
        super().__init__()
        self.alive, self.peak = 0, 0
        self._known: set[int] = set()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        for tensor in tree_leaves((args, kwargs or {})):
            if isinstance(tensor, Tensor):
                self._follow(tensor, new=False)
        made = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(made):
            if isinstance(tensor, Tensor):
                self._follow(tensor, new=True)
        return made

    def _follow(self, tensor: Tensor, *, new: bool) -> None:
        """Count memory that was not met before; ``new``: and is not an argument's."""
        storage = tensor.untyped_storage()
        key, size = storage._cdata, storage.nbytes() if new else 0
        if key in self._known:
            return
        self._known.add(key)
        self.alive += size
        self.peak = max(self.peak, self.alive)
        finalize(storage, self._free, key, size)

    def _free(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.alive -= size


def forward_bytes(network: Callable[..., Tensor], channels: int, ny: int, nx: int, *, gradient: bool = False) -> int:
    """What one evaluation of a network on the meta device holds at its peak, for one member of ny x nx pixels.

    Args:
        channels: of the condition.
        gradient: with all that the gradient by x needs, and that gradient taken, where the answer depends on x.
    """
    x, condition = (torch.empty(1, each, ny, nx, device="meta") for each in (1, channels))
    label = torch.empty(1, device="meta")
    x.requires_grad_(gradient)

    def evaluate() -> Any:
        with torch.set_grad_enabled(gradient):
            made = network(x, label, condition)
            return torch.autograd.grad(made.sum(), x, allow_unused=True) if made.requires_grad else made

    return peak_bytes(evaluate)
