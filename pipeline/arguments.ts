import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from './engine/data-error.ts';
import type { Mode, RunOptions } from './engine/options.ts';
import { principalCriteria, type PrincipalCriterion } from './3-harmonise/principal-bond.ts';

/** A run as asked for on the command line. */
export type RunRequest = RunOptions & {
  readonly help: boolean;
  /** Protection profile: which thresholds apply. */
  readonly profile: Profile;
  /** What the principal bond of a person is chosen by, first the one that decides. */
  readonly principal: readonly PrincipalCriterion[];
  /** Month (AAAA-MM) of a vintage made on top of the ledger; without one the publication stands alone. */
  readonly release?: string;
  /** Folder of the ledgers of vintages (private, to be kept). */
  readonly ledger: string;
  /** Start a new ledger: everything is judged again. */
  readonly consolidate: boolean;
  /** Run only this step, on the tables of the previous run. */
  readonly only?: string;
  /** Print the SQL, shape and up to five synthetic rows of this step. */
  readonly show?: string;
  /** Print which rule raised what in the previous run, and do nothing else. */
  readonly plan: boolean;
  /** Print every statement. */
  readonly sql: boolean;
};

type Profile = 'padrao' | 'obmigra';

export const usage = `npm run pipeline -- [opções]

  --mode synthetic|public|identified   origem dos dados (padrão: synthetic)
  --raw PASTA       arquivos como recebidos (padrão: data/raw; obrigatória em public e identified)
  --out PASTA       onde publicar (padrão: data/public)
  --work PASTA      base intermediária confidencial (padrão: data/work)
  --scale X         fração dos registros nacionais, em synthetic: 1 = 57 milhões de vínculos; imigrantes em 1000 X, até todos;
                    empresas obrigadas à cota em 8 X, até 0.004 (padrão: 0.0005)
  --years A-B       primeiro e último ano gerados, em synthetic (padrão: 2011-2023)
  --seed N          semente da geração (padrão: 1)
  --profile padrao|obmigra   limiares de sigilo: k = 5 ou k = 10 (padrão: padrao)
  --principal A,B   ordem dos critérios do vínculo principal (padrão: ${principalCriteria.join(',')})
  --release AAAA-MM safra do mês, sobre o livro da anterior: o que já saiu só muda de k em k (sem a opção: publicação avulsa)
  --ledger PASTA    livros das safras, confidenciais e a guardar (padrão: safras, dentro de --work)
  --consolidate     com --release: consolidação anual, que julga tudo de novo e começa outro livro
  --memory 4GB      limite de memória do DuckDB (padrão: 2GB)
  --threads N       linhas de execução (padrão: núcleos da máquina)
  --only PASSO      refaz um só passo sobre as tabelas da execução anterior
  --show PASSO      mostra o SQL, o formato e linhas sintéticas de um passo
  --plan            mostra o plano de sigilo da execução anterior: que regra elevou quantos grupos, e para onde
  --sql             mostra cada comando SQL
  --help            esta ajuda`;

const MODES: readonly Mode[] = ['synthetic', 'public', 'identified'];

/** Turns command-line words into a complete request; anything odd is a DataError. */
export function parseOptions(words: readonly string[]): RunRequest {
  const { values } = parse(words);
  const mode = parseMode(values.mode ?? 'synthetic');
  if (mode !== 'synthetic' && !values.raw && !values.show && !values.plan && !values.help) {
    throw wrong('--raw', `o modo ${mode} precisa da pasta dos arquivos`, 'dê --raw PASTA');
  }
  const work = values.work ?? 'data/work';
  return {
    mode,
    raw: values.raw ?? 'data/raw',
    work,
    ledger: values.ledger ?? path.join(work, 'safras'),
    ...parseRelease(values.release, values.consolidate ?? false),
    out: values.out ?? 'data/public',
    profile: parseProfile(values.profile ?? 'padrao'),
    principal: parsePrincipal(values.principal ?? principalCriteria.join(',')),
    scale: parseNumber('--scale', values.scale ?? '0.0005', (x) => x > 0 && x <= 1),
    seed: parseNumber('--seed', values.seed ?? '1', (x) => Number.isInteger(x) && x >= 0),
    years: parseYears(values.years ?? '2011-2023'),
    memory: parseMemory(values.memory ?? '2GB'),
    threads: parseNumber(
      '--threads',
      values.threads ?? String(availableParallelism()),
      (x) => Number.isInteger(x) && x >= 1,
    ),
    help: values.help ?? false,
    plan: values.plan ?? false,
    sql: values.sql ?? false,
    ...(values.only === undefined ? {} : { only: values.only }),
    ...(values.show === undefined ? {} : { show: values.show }),
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const named = {
    mode: text,
    raw: text,
    work: text,
    out: text,
    scale: text,
    years: text,
    seed: text,
    profile: text,
    principal: text,
    release: text,
    ledger: text,
  };
  try {
    return parseArgs({
      args: [...words],
      options: {
        ...named,
        memory: text,
        threads: text,
        only: text,
        show: text,
        consolidate: flag,
        plan: flag,
        sql: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw wrong('linha de comando', (error as Error).message, 'veja npm run pipeline -- --help');
  }
}

function parseMode(text: string): Mode {
  const mode = MODES.find((each) => each === text);
  if (!mode) throw wrong('--mode', `modo desconhecido: ${text}`, `use ${MODES.join(', ')}`);
  return mode;
}

function parseProfile(text: string): Profile {
  if (text === 'padrao' || text === 'obmigra') return text;
  throw wrong('--profile', `perfil desconhecido: ${text}`, 'use padrao ou obmigra');
}

function parsePrincipal(text: string): readonly PrincipalCriterion[] {
  const words = text.split(',').map((each) => each.trim());
  const criteria = words.flatMap((word) => principalCriteria.filter((each) => each === word));
  if (criteria.length === words.length && new Set(criteria).size === words.length) return criteria;
  throw wrong(
    '--principal',
    `ordem inválida: ${text}`,
    `use ${principalCriteria.join(', ')}, cada um no máximo uma vez, separados por vírgula`,
  );
}

function parseNumber(option: string, text: string, valid: (value: number) => boolean): number {
  const value = Number(text);
  if (text.trim() === '' || !valid(value)) {
    throw wrong(option, `valor inválido: ${text}`, 'veja npm run pipeline -- --help');
  }
  return value;
}

function parseYears(text: string): RunOptions['years'] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first > last || first < 2011 || last > 2023) {
    throw wrong('--years', `anos inválidos: ${text}`, 'dê AAAA ou AAAA-AAAA, entre 2011 e 2023');
  }
  return { first, last };
}

function parseRelease(release: string | undefined, consolidate: boolean) {
  if (release === undefined && !consolidate) return { consolidate };
  if (release === undefined)
    throw wrong('--consolidate', 'consolidação sem safra', 'dê também --release AAAA-MM');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(release)) return { release, consolidate };
  throw wrong('--release', `mês inválido: ${release}`, 'escreva AAAA-MM, por exemplo 2024-05');
}

function parseMemory(text: string): string {
  if (!/^\d+(\.\d+)?(MB|GB)$/i.test(text)) {
    throw wrong('--memory', `valor inválido: ${text}`, 'escreva por exemplo 4GB ou 500MB');
  }
  return text.toUpperCase();
}

function wrong(where: string, what: string, todo: string): DataError {
  return new DataError({ name: 'OpcaoInvalida', what, where, todo });
}
