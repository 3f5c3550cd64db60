"""All cases, in the order in which they find faults soonest."""

from tests.faults.case import Case
from tests.faults.damaged import TRUNCATE
from tests.faults.environment import ENVIRONMENT
from tests.faults.files import FILES
from tests.faults.keys import KEYS_CASE
from tests.faults.kill import KILL
from tests.faults.links import LINKS
from tests.faults.network import NETWORK
from tests.faults.operations import OPERATIONS
from tests.faults.order import ORDER
from tests.faults.parsers import PARSERS_CASE
from tests.faults.signals import SIGNALS
from tests.faults.space import SPACE

CASES: tuple[Case, ...] = (
    ENVIRONMENT,
    SIGNALS,
    FILES,
    LINKS,
    OPERATIONS,
    TRUNCATE,
    PARSERS_CASE,
    SPACE,
    KILL,
    KEYS_CASE,
    ORDER,
    NETWORK,
)
