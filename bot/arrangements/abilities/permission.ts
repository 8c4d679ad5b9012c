import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { PersonId, SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Result } from '../../core/result.ts';
import type { World } from '../rules/world.ts';

declare const granted: unique symbol;

/** That this person may do this, to this request and no other. Only this folder makes one; the rules ask for it. */
export interface Permission<What extends string> {
  readonly [granted]: What;
  readonly subject: SubjectId;
  readonly person: PersonId;
  /** For whom they deputise in it. */
  readonly insteadOf: PersonId | null;
}

export type MayRequest = Permission<'request'> & { readonly school: SchoolId };

export type MayWrite = Permission<'write'>;

export type MayAnswer = Permission<'answer'>;

export type MayCommit = Permission<'commit'>;

export type MayWithdraw = Permission<'withdraw'>;

export type MayReview = Permission<'review'>;

export type MayVote = Permission<'vote'> & { readonly seat: PersonId };

export type MayConclude = Permission<'conclude'> & { readonly seat: PersonId; readonly volmacht: string };

export type MayMediate = Permission<'mediate'>;

/** To write the secretary's text of a request in a zitting, or the answer to a question. */
export type MayWord = Permission<'word'>;

/** To hold a zitting of the CvT: its subject is the zitting. */
export type MayHold = Permission<'hold'>;

export type MayDecide = Permission<'decide'>;

/** To act for the bestuursorgaan on the term or on a request that stays incomplete. */
export type ActsAs = { readonly as: 'volmachthouder' | 'directeur-bestuurder'; readonly volmacht: string | null };

export type MayExtend = Permission<'extend'> & ActsAs;

export type MaySetAside = Permission<'set-aside'> & ActsAs;

export type MaySend = Permission<'send'>;

export type MayFollow = Permission<'follow'>;

export type MayStop = Permission<'stop'>;

export type MayAdvise = Permission<'advise'>;

export type ReadsAs = 'school' | 'consulent' | 'deskundige' | 'cvt' | 'secretaris' | 'bestuurder';

export type MayRead = Permission<'read'> & { readonly as: ReadsAs; readonly seat: PersonId | null };

export type Granted<P> = Result<P, RefusalCode>;

/** What says who the actor is to this request. */
export type Around = Pick<World, 'committee' | 'ties'>;

/** The one place where a permission is minted; every caller, all in this folder, looked at the proven actor first. */
export const mint = <P extends Permission<string>>(fields: Omit<P, typeof granted>): P => fields as P;
