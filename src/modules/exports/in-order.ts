import { type FindOptionsRelations, type FindOptionsWhere, In, type Repository } from 'typeorm';

/** The Labo's entities of these ids, in their order; those gone meanwhile are left out. */
export async function inOrder<Entity extends { id: string; laboId: string }>(
  repository: Repository<Entity>,
  laboId: string,
  ids: readonly string[],
  relations: FindOptionsRelations<Entity> = {},
): Promise<Entity[]> {
  const where = { id: In([...ids]), laboId } as FindOptionsWhere<Entity>;
  const found = new Map((await repository.find({ where, relations })).map((entity) => [entity.id, entity]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
