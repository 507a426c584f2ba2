-- grain: one row per unit without CPF that has a PIS one edit away from that of exactly one unit of the same birth date and sex
select unidade, min(outra) as outra, 'P5' as passo
from pair_pis_proximos
group by unidade
having count(*) = 1
