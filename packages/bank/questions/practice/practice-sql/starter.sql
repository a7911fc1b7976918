select name, price
from fruit
