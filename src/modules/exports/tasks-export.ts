import { Injectable } from '@nestjs/common';
import type { TodayTask } from '../today/today.dto.js';
import { TodayService } from '../today/today.service.js';
import { column, type ExportList, phoneCell } from './export-list.js';

/** What the animator has to do today. */
@Injectable()
export class TasksExport implements ExportList<TodayTask> {
  readonly title = 'Tâches du jour';
  readonly columns = [
    column<TodayTask>('Quoi', ({ title }) => title),
    column<TodayTask>('Pour qui', ({ subtitle }) => subtitle),
    column<TodayTask>('Pourquoi', ({ reason }) => reason),
    column<TodayTask>('Personne', ({ person }) => person),
    column<TodayTask>('Téléphone', ({ phone }) => phoneCell(phone)),
    column<TodayTask>('Minutes', ({ minutes }) => minutes),
  ];

  constructor(private readonly today: TodayService) {}

  async ids(laboId: string): Promise<string[]> {
    return (await this.today.today(laboId)).tasks.map(({ id }) => id);
  }

  async rows(laboId: string, ids: readonly string[]): Promise<TodayTask[]> {
    return (await this.today.today(laboId)).tasks.filter(({ id }) => ids.includes(id));
  }
}
