/** Who did something, as it is kept in the record: the person's id and the role it was done in. */
export interface ActorStamp {
  readonly userId: string;
  readonly role: string;
  /** Whose authority it was, where that was lent. */
  readonly onBehalfOf?: string;
}
