"""How fast a network learns along its course."""

from core.training.config import OptimiserSettings


def learning_rate(step: int, settings: OptimiserSettings) -> float:
    """Linear warm-up, constant, then 1 - sqrt(progress) over the last ``cooldown`` steps."""
    if step < settings.warmup:
        return settings.learning_rate * (step + 1) / settings.warmup
    left = settings.steps - step
    if left < settings.cooldown:
        return settings.learning_rate * (1 - (1 - left / settings.cooldown) ** 0.5)
    return settings.learning_rate
