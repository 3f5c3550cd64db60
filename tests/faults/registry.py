"""All cases, in the order in which they find faults soonest."""

from tests.faults.case import Case
from tests.faults.environment import ENVIRONMENT
from tests.faults.files import FILES
from tests.faults.links import LINKS
from tests.faults.signals import SIGNALS

CASES: tuple[Case, ...] = (ENVIRONMENT, SIGNALS, FILES, LINKS)
