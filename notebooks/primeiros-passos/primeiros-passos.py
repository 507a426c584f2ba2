"""Primeiros passos com os arquivos publicados, em Python 3.10 ou mais novo.

    pip install duckdb pandas
    python primeiros-passos.py [pasta com os arquivos publicados]

Sem argumento, lê data/public. Os números são os do caderno em SQL.
"""

import sys

import duckdb

pasta = sys.argv[1] if len(sys.argv) > 1 else "data/public"
rais = f"{pasta}/cubes/rais.parquet"
linhas = f"{pasta}/microdata/rais-tematico.parquet"

# 1. Quantos são, ano a ano. São estoques: anos não se somam, e 2018 não se compara com 2019.
anos = duckdb.sql(f"""
    select
      ano::integer as ano,
      sum(vinculos_ativos_3112)::bigint as todos,
      sum(case when pais_nacionalidade <> 'XBR' then vinculos_ativos_3112 else 0 end)::bigint
        as imigrantes
    from '{rais}'
    group by ano
    order by ano
""").df()
print(anos.to_string(index=False))

# 2. Por UF no ano mais novo. O que conta em R1 a R5 ou BR não está em nenhuma UF.
celulas = duckdb.sql(f"from '{rais}'").df()
novo = celulas[(celulas["ano"] == celulas["ano"].max()) & (celulas["pais_nacionalidade"] != "XBR")]
lugares = novo.groupby("uf")["vinculos_ativos_3112"].sum().sort_values(ascending=False)
na_uf = lugares[lugares.index.str.isdigit()]
print(f"\n{novo['ano'].max()}: {lugares.sum():.0f} no Brasil, {lugares.sum() - na_uf.sum():.0f} em nenhuma UF")
print(na_uf.head(5).astype(int).to_string())

# 3. Conferir: uma linha dos microdados é um vínculo, então contar linhas tem de dar o cubo.
contadas = duckdb.sql(f"select ano::integer as ano, count(*) as linhas from '{linhas}' group by ano").df()
conferencia = anos.merge(contadas, on="ano")
diferentes = (conferencia["todos"] != conferencia["linhas"]).sum()
print(f"\n{len(conferencia)} anos conferidos, {diferentes} diferentes")
sys.exit(int(diferentes > 0))
