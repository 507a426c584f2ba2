-- grain: one row per cube-year and UF known before the first pass (none)
select 0 as universo, '' as uf, '' as regiao, 0 as m
where false
