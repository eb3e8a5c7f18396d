"""The geometry of a box that is moved and resized by its edges: no widgets, no painting."""

from dataclasses import dataclass, replace

from gui.views.camera import Extent, MapPoint


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a box the pointer holds: -1, 0 or 1 for west/none/east and south/none/north; or its inside."""

    horizontal: int = 0
    vertical: int = 0
    inside: bool = False

    @property
    def held(self) -> bool:
        """Whether it holds anything."""
        return self.inside or bool(self.horizontal or self.vertical)


def grip_at(box: Extent, point: MapPoint, reach_x: float, reach_y: float) -> Grip:
    """What a press at ``point`` holds, edges being ``reach`` map units thick; edges of a tiny box lie outside it."""
    near_x = box.west - reach_x <= point.x <= box.east + reach_x
    near_y = box.south - reach_y <= point.y <= box.north + reach_y
    if not (near_x and near_y):
        return Grip()
    inner_x = min(reach_x, (box.east - box.west) / 4)
    inner_y = min(reach_y, (box.north - box.south) / 4)
    horizontal = (point.x > box.east - inner_x) - (point.x < box.west + inner_x)
    vertical = (point.y > box.north - inner_y) - (point.y < box.south + inner_y)
    return Grip(horizontal, vertical, inside=not (horizontal or vertical))


def pull(box: Extent, grip: Grip, dx: float, dy: float, bounds: Extent) -> Extent:
    """The box after its grip was dragged by (dx, dy): moved whole, or resized, within ``bounds``."""
    if grip.inside:
        return place_at(box, MapPoint(box.centre.x + dx, box.centre.y + dy), bounds)
    moved = box
    if grip.horizontal:
        side = "east" if grip.horizontal > 0 else "west"
        moved = replace(moved, **{side: getattr(box, side) + dx})
    if grip.vertical:
        side = "north" if grip.vertical > 0 else "south"
        moved = replace(moved, **{side: getattr(box, side) + dy})
    return between(MapPoint(moved.west, moved.south), MapPoint(moved.east, moved.north), bounds)


def place_at(box: Extent, centre: MapPoint, bounds: Extent) -> Extent:
    """The same box about another centre, pushed back inside ``bounds``."""
    half_x, half_y = (box.east - box.west) / 2, (box.north - box.south) / 2
    x = min(max(centre.x, bounds.west + half_x), max(bounds.east - half_x, bounds.west + half_x))
    y = min(max(centre.y, bounds.south + half_y), max(bounds.north - half_y, bounds.south + half_y))
    return Extent(x - half_x, x + half_x, y - half_y, y + half_y)


def between(one: MapPoint, other: MapPoint, bounds: Extent) -> Extent:
    """The box spanned by two opposite corners, clipped to ``bounds``."""
    one, other = bounds.clamp(one.x, one.y), bounds.clamp(other.x, other.y)
    return Extent(min(one.x, other.x), max(one.x, other.x), min(one.y, other.y), max(one.y, other.y))
