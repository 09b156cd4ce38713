/** First names and surnames drawn separately: the people so composed are fictitious. */
export const firstNames = {
  feminine:
    'Adèle Agathe Aïcha Alice Amandine Anaïs Anne-Lise Aurore Barbara Béatrice Bénédicte Camille Carole Céline Chloé Claire Clémence Coralie Delphine Doriane Élise Elsa Émeline Estelle Fanny Fatou Florence Gaëlle Hélène Inès Irène Jeanne Joëlle Julie Karima Laetitia Laure Léa Linda Lucie Lydie Madeleine Manon Margaux Marie-Odile Marlène Mathilde Mélanie Mina Nadège Nathalie Nora Odile Pauline Perrine Rachel Rosalie Sabine Samira Solène Suzanne Sylvie Thérèse Valentine Véronique Yasmine Zoé'.split(
      ' ',
    ),
  masculine:
    'Adrien Alain Amine Antoine Arnaud Aurélien Bastien Benoît Bertrand Bruno Cédric Christian Clément Damien Daniel David Denis Didier Édouard Émile Étienne Fabien Fabrice Félix François Frédéric Gaspard Gérard Gilles Grégory Guillaume Hakim Hubert Jean-Luc Jérôme Joël Jonas Julien Karim Laurent Léon Loïc Lucas Marc Mathieu Maxime Mehdi Nicolas Noël Olivier Patrice Paul Pierre Quentin Raphaël Régis Rémi Roland Samuel Sébastien Simon Théo Thierry Thomas Tristan Victor Vincent Xavier Yann'.split(
      ' ',
    ),
} as const;

export const lastNames: readonly string[] =
  'Albrecht Amsler Aubertin Bachelet Baltzinger Baumgarten Belhadj Benamar Bertoli Bieber Bloch-Arnold Boehringer Bourdin Brandmeyer Brenner Burgunder Carvalho Chapelle Cordier Daubner Delacourt Demirel Diebolt Dietsch Dossmann Dreyfeld Eberling Eckenfels Ehrsam Erbland Faivret Felten Ferrarini Fischbach Fleckinger Freyburger Friedolin Gasserat Geisler Gerling Gillmann Goetzmann Grandjean Grienenberg Grunewald Guerrand Haberer Hallmann Hartweg Hatterer Heimlich Helmling Hertzog Hirschel Hoffner Holtzer Hubschel Imhoff Issler Jaegler Jehlen Jundt Kaltenbach Kammer Karaman Kempfer Kieny Kirnbacher Klingler Kohlmann Krummel Kuentzmann Lambrecht Landmann Lauthier Lehnert Lichtlen Lindauer Lorentzer Maechling Mangin Marbacher Martinho Matzinger Meyerfeld Mochel Morgenthal Munschy Nachbauer Naegelen Nguyen-Roth Oberkirch Ostermeier Ottmann Pfleger Pflimmer Quiringer Rapp-Lamy Rebmann Reinbolt Rieffel Ritzenthal Roesner Rohrbach Rottner Saettel Salomé Schaeffler Schalck Schirmann Schlienger Schnebel Schoenau Schreiner Seiler Siebering Sonntag Spenlé Spitz Stahlin Steinmann Stoltzer Sturmer Sutterlin Thomann Trautwein Uhlmann Untrau Valentini Vogelsang Wackermann Waldner Wannenmacher Weisgerber Wendlinger Wiederkehr Wintzer Wurmser Yilmaz-Kern Zeller Zimmerlin Zundel'.split(
    ' ',
  );

/** Functions, feminine and masculine, by the kind of organisation. */
export const functions = {
  volunteers: [
    'Présidente|Président',
    'Trésorière|Trésorier',
    'Secrétaire|Secrétaire',
    'Bénévole référente|Bénévole référent',
  ],
  association: [
    'Directrice|Directeur',
    'Présidente|Président',
    'Coordinatrice|Coordinateur',
    'Chargée de projets|Chargé de projets',
    'Responsable des partenariats|Responsable des partenariats',
  ],
  workshop: [
    'Directrice|Directeur',
    'Cheffe d’atelier|Chef d’atelier',
    'Responsable commerciale|Responsable commercial',
    'Chargée d’insertion|Chargé d’insertion',
    'Responsable des partenariats|Responsable des partenariats',
  ],
  smallCompany: [
    'Gérante|Gérant',
    'Dirigeante|Dirigeant',
    'Associée|Associé',
    'Responsable administrative|Responsable administratif',
  ],
  company: [
    'Directrice générale|Directeur général',
    'Responsable RSE|Responsable RSE',
    'Directrice des ressources humaines|Directeur des ressources humaines',
    'Responsable des achats|Responsable des achats',
    'Responsable de site|Responsable de site',
    'Responsable qualité et environnement|Responsable qualité et environnement',
  ],
  foundation: ['Déléguée générale|Délégué général', 'Chargée de mission|Chargé de mission'],
  third: [
    'Directrice de la cohésion sociale|Directeur de la cohésion sociale',
    'Chargée de mission|Chargé de mission',
    'Responsable des partenariats|Responsable des partenariats',
  ],
} as const;
