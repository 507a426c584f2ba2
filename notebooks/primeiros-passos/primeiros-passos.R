# Primeiros passos com os arquivos publicados, em R sem nenhum pacote.
#
#   Rscript primeiros-passos.R [pasta com os arquivos publicados]
#
# Sem argumento, lê data/public. Os números são os do caderno em SQL.

argumentos <- commandArgs(trailingOnly = TRUE)
pasta <- if (length(argumentos) > 0) argumentos[1] else "data/public"

# Os códigos são texto: "01" não é 1, e NA é um código que R trocaria por ausente.
cubo <- read.csv(
  file.path(pasta, "cubes", "rais.csv"),
  colClasses = "character", na.strings = "", encoding = "UTF-8"
)
cubo$vinculos <- as.integer(cubo$vinculos_ativos_3112)
imigrante <- cubo$pais_nacionalidade != "XBR"

# 1. Quantos são, ano a ano. São estoques: anos não se somam, e 2018 não se compara com 2019.
todos <- tapply(cubo$vinculos, cubo$ano, sum)
imigrantes <- tapply(cubo$vinculos * imigrante, cubo$ano, sum)
print(data.frame(ano = names(todos), todos = as.vector(todos), imigrantes = as.vector(imigrantes)),
  row.names = FALSE
)

# 2. Por UF no ano mais novo. O que conta em R1 a R5 ou BR não está em nenhuma UF.
novo <- cubo[cubo$ano == max(cubo$ano) & imigrante, ]
lugares <- sort(tapply(novo$vinculos, novo$uf, sum), decreasing = TRUE)
na_uf <- lugares[grepl("^[0-9]+$", names(lugares))]
cat(sprintf("\n%s: %d no Brasil, %d em nenhuma UF\n", max(cubo$ano), sum(lugares), sum(lugares) - sum(na_uf)))
print(head(na_uf, 5))

# 3. Conferir: uma linha dos microdados é um vínculo, então contar linhas tem de dar o cubo.
linhas <- read.csv2(
  file.path(pasta, "microdata", "rais-tematico.csv"),
  colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM"
)
contadas <- table(linhas$ano)
diferentes <- sum(contadas[names(todos)] != todos)
cat(sprintf("\n%d anos conferidos, %d diferentes\n", length(todos), diferentes))
quit(status = as.integer(diferentes > 0))
