/** Checked by tsc, not run: which card goes out by which door. */
import type { Connector } from '../../bot/core/ports.ts';
import type { InvokeReply, MessageReply } from '../../bot/core/reply.ts';
import type { SchoolName } from '../../cards/words/brands.ts';
import type { DossierCard } from '../../cards/words/dossier-card.ts';
import type { PostedCard, posted } from '../../cards/words/posted-card.ts';
import type { reveal, Sensitive } from '../../cards/words/sensitive.ts';
import type { All, Fits, Not } from './equal.ts';

type LooksPosted = Pick<PostedCard, 'kind' | 'content' | 'summary'>;
type LooksDossier = Pick<DossierCard, 'kind' | 'content'>;
type Sent = Parameters<Connector['send']>[1];
type Drawn<V> = Parameters<typeof posted<V>>[0];
type Draws<V> = (view: V) => PostedCard['content'];

/** A dossier card goes only into the answer to an invoke; what only looks like a card goes nowhere. */
export type Doors = All<
  [
    Fits<PostedCard, MessageReply>,
    Fits<PostedCard, InvokeReply>,
    Fits<PostedCard, Sent>,
    Fits<DossierCard, InvokeReply>,
  ]
>;

export type Closed = All<
  [
    Not<Fits<DossierCard, MessageReply>>,
    Not<Fits<DossierCard, Sent>>,
    Not<Fits<DossierCard, PostedCard>>,
    Not<Fits<LooksPosted, MessageReply>>,
    Not<Fits<LooksPosted, Sent>>,
    Not<Fits<LooksDossier, InvokeReply>>,
    Not<Fits<string, SchoolName>>,
    Not<Fits<Sensitive, string>>,
    Not<Fits<{ toString(): string; toJSON(): string }, Sensitive>>,
    Fits<keyof typeof Sensitive, 'prototype'>,
  ]
>;

/** A declaration whose view holds a plain string does not compile, at the declaration and not at its first use. */
export type Declarations = All<
  [
    Fits<Draws<{ name: SchoolName }>, Drawn<{ name: SchoolName }>>,
    Not<Fits<Draws<{ name: string }>, Drawn<{ name: string }>>>,
    Not<Fits<Draws<{ name?: string }>, Drawn<{ name?: string }>>>,
    Not<Fits<Draws<unknown>, Drawn<unknown>>>,
    Fits<Parameters<typeof reveal>[0], Sensitive>,
  ]
>;
