import { describe, expect, it } from '@jest/globals';
import { fetchedBy, missingFromText, writingOf } from './read-mail.js';

const page = (body: string) => `<html><head><style>a{color:red}</style></head><body>${body}</body></html>`;

describe('reading a message', () => {
  it('finds what a text part leaves out, words and addresses alike', () => {
    const html = page('<h1>Deux pistes</h1><p>Pour <a href="https://a.example/?x=1&amp;y=2">vous</a></p>');
    expect(missingFromText({ html, text: 'Deux pistes' })).toEqual([
      'Pour',
      'vous',
      'https://a.example/?x=1&y=2',
    ]);
    expect(missingFromText({ html, text: 'Deux\npistes\nPour vous https://a.example/?x=1&y=2' })).toEqual([]);
  });

  it('finds what would be fetched, in tags and in styles, not in words', () => {
    const words = page('<p aria-label="x src=y">a src=b url(c) &lt;img&gt;</p>');
    const fetching = page('<img src="a.png"><td background="b.png" style="background:url(c.png)"></td>');
    expect(fetchedBy(words)).toEqual([]);
    expect(fetchedBy(fetching)).toEqual(['<img', ' src=', ' background=', 'url(']);
  });

  it('passes over the preheader', () => {
    expect(writingOf(page('<div style="display:none">avant</div><p>après</p>'))).toEqual(['après']);
  });
});
