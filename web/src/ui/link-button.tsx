import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link that looks like a button: it changes the page, it does nothing else. */
export const LinkButton = createLink(Button<'a'>);
/** A link in running text. */
export const TextLink = createLink(Anchor);
