-- grain: one row per cube-year and UF: what was known in the pass before
select universo, uf, regiao, m
from prt_conhecido
