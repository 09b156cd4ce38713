import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class WordMeaning {
  name: string;
  meaning: string;
}

export class LetterWordingView {
  kind: string;
  label: string;
  when: string;
  subject: string;
  body: string;
  /** The Labo wrote it; otherwise it is the usual one. */
  own: boolean;
  /** Placeholders inside a line. */
  texts: WordMeaning[];
  /** Placeholders in place of a paragraph. */
  blocks: WordMeaning[];
}

export class LetterWordings {
  items: LetterWordingView[];
}

export class EditWording {
  @IsString()
  @MinLength(3, { message: 'L’objet est trop court.' })
  @MaxLength(150, { message: 'L’objet tient en 150 signes.' })
  subject: string;

  @IsString()
  @MinLength(20, { message: 'Le message est trop court.' })
  @MaxLength(8000, { message: 'Le message tient en 8 000 signes.' })
  body: string;
}

export class PreviewWording {
  @IsOptional()
  @IsString()
  @MaxLength(150)
  subject?: string;

  @IsOptional()
  @IsString()
  @MaxLength(8000)
  body?: string;
}

export class LetterPreview {
  subject: string;
  html: string;
  text: string;
}

export class NoticeView {
  id: string;
  kind: string;
  title: string;
  summary: string;
  path: string | null;
  at: string;
  read: boolean;
}

export class Notices {
  items: NoticeView[];
  unread: number;
}
