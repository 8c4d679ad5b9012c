import { messageFrom, WHO } from './bodies.ts';
import type { BenchDatabase } from './databases.ts';
import { EchoAdapter } from './echo-adapter.ts';
import { assertFollowed } from './followed.ts';
import { type Bounds, collect, timed } from './rounds.ts';
import type { Statement } from './statement.ts';
import type { BenchTurn } from './turns.ts';

/** One round, in milliseconds. */
export interface TurnRound {
  /** From the activity to the answer, through the whole app. */
  readonly turn: number;
  /** The statements of that turn, bare, in one transaction. */
  readonly sql: number;
  /** A turn of botbuilder alone that says nothing. */
  readonly silent: number;
  /** A turn of botbuilder alone that sends one message to the connector. */
  readonly echo: number;
  readonly statements: number;
}

/** Measures a turn beside what it cannot do without; all four in each round, their order turning. */
export async function turnTimes(
  turn: BenchTurn,
  database: BenchDatabase,
  sinkUrl: string,
  bounds: Bounds,
): Promise<readonly TurnRound[]> {
  const { house, recorder, replica } = database;
  const adapter = new EchoAdapter();
  const message = messageFrom(WHO.zoco, 'hoi', sinkUrl);

  async function receive(body: unknown): Promise<unknown> {
    const answer = await house.receive('', body);
    const { said } = house;
    // A refusal is quick and measures nothing.
    if (answer.status !== 200 || said.has('error') || (said.get('outcome') ?? 'ok') !== 'ok')
      throw new Error(`The turn "${turn.name}" went wrong: ${JSON.stringify([...said])}`);
    return answer.body;
  }

  async function onTheWay(body: Record<string, unknown>): Promise<unknown> {
    let answer: unknown;
    await replica.replay(
      await recorder.record(async () => {
        answer = await receive(body);
      }),
    );
    return answer;
  }

  async function ours(body: unknown) {
    let took = 0;
    const statements: readonly Statement[] = await recorder.record(async () => {
      took = await timed(() => receive(body));
    });
    return { turn: took, sql: await timed(() => replica.replay(statements)), statements: statements.length };
  }

  const theirs = async () => ({
    silent: await timed(() => adapter.silent(message)),
    echo: await timed(() => adapter.echo(message)),
  });

  const rounds = await collect(async (n) => {
    const body = await turn.prepare(onTheWay, sinkUrl);
    if (n % 2 === 0) return { ...(await theirs()), ...(await ours(body)) };
    return { ...(await ours(body)), ...(await theirs()) };
  }, bounds);
  await assertFollowed(database);
  return rounds;
}
