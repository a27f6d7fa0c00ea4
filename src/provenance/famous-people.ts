import { type Publication, valuesOf } from './published.js';

/** Whom examples name instead of anybody. The dead only: a living celebrity has privacy, too. */
export const FAMOUS_PEOPLE: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'a historical figure that examples name',
    source: 'Encyclopædia Britannica, biographies',
    values: valuesOf(`
      Ada Lovelace, Augusta Ada King, Alan Turing, Alan Mathison Turing, Grace Hopper, Grace Murray Hopper
      Charles Babbage, Edsger Dijkstra, Edsger W Dijkstra, John von Neumann, Claude Shannon, Kurt Gödel, Alonzo Church
      Haskell Curry, George Boole, Dennis Ritchie, John McCarthy, Hedy Lamarr, Konrad Zuse, Douglas Engelbart
      Albert Einstein, Isaac Newton, Marie Curie, Pierre Curie, Nikola Tesla, Thomas Edison, Galileo Galilei
      Charles Darwin, Johannes Kepler, Nicolaus Copernicus, Michael Faraday, James Clerk Maxwell, Niels Bohr
      Max Planck, Werner Heisenberg, Erwin Schrödinger, Richard Feynman, Stephen Hawking, Rosalind Franklin
      Louis Pasteur, Blaise Pascal, Pierre de Fermat, Leonhard Euler, Carl Friedrich Gauss, Bernhard Riemann
      Emmy Noether, Srinivasa Ramanujan, Joseph Fourier, Évariste Galois, Gottfried Leibniz, David Hilbert
      Leonardo da Vinci, Vincent van Gogh, Pablo Picasso, Frida Kahlo, Claude Monet, Michelangelo Buonarroti
      Johann Sebastian Bach, Wolfgang Amadeus Mozart, Ludwig van Beethoven, Frédéric Chopin, Giuseppe Verdi
      William Shakespeare, Jane Austen, Charles Dickens, Mark Twain, Oscar Wilde, Edgar Allan Poe, Lewis Carroll
      Ernest Hemingway, George Orwell, Agatha Christie, Virginia Woolf, Mary Shelley, Victor Hugo, Dante Alighieri
      Johann Wolfgang von Goethe, Friedrich Schiller, Franz Kafka, Leo Tolstoy, Fyodor Dostoevsky, Anton Chekhov
      Miguel de Cervantes, Gabriel García Márquez, Pablo Neruda, Isaac Asimov, Douglas Adams, Terry Pratchett
      Immanuel Kant, René Descartes, Karl Marx, Sigmund Freud, Friedrich Nietzsche, Adam Smith, John Locke
      Abraham Lincoln, George Washington, Thomas Jefferson, Benjamin Franklin, John F Kennedy, Franklin D Roosevelt
      Winston Churchill, Mahatma Gandhi, Mohandas Gandhi, Martin Luther King, Martin Luther King Jr, Nelson Mandela
      Rosa Parks, Napoleon Bonaparte, Julius Caesar, Marcus Aurelius, Florence Nightingale, Amelia Earhart
      Christopher Columbus, Marco Polo, Ferdinand Magellan, Neil Armstrong, Yuri Gagarin, Henry Ford, Walt Disney
      Elvis Presley, Marilyn Monroe, Charlie Chaplin, John Lennon, Freddie Mercury, David Bowie, Jimi Hendrix
      Mustafa Kemal Atatürk, Александр Пушкин, Лев Толстой, Фёдор Достоевский, Юрий Гагарин, Тарас Шевченко
      織田信長, 豊臣秀吉, 徳川家康, 坂本龍馬, 夏目漱石, 李白, 杜甫, 孔子, 이순신, 세종대왕
    `),
  },
  {
    provenance: 'placeholder',
    what: 'a figure of fiction that examples name',
    source: 'Wikipedia, lists of fictional characters',
    values: valuesOf(`
      Homer Simpson, Marge Simpson, Bart Simpson, Lisa Simpson, Maggie Simpson, Ned Flanders, Moe Szyslak, Peter Griffin
      Lois Griffin, Philip J Fry, Turanga Leela, Eric Cartman, Mickey Mouse, Minnie Mouse, Donald Duck, Daisy Duck
      Daffy Duck, Bugs Bunny, Scrooge McDuck, Fred Flintstone, Wilma Flintstone, Barney Rubble, Betty Rubble
      Charlie Brown, Buzz Lightyear, Sheriff Woody, Bob Esponja, Harry Potter, Hermione Granger, Ron Weasley
      Albus Dumbledore, Severus Snape, Draco Malfoy, Tom Riddle, Luke Skywalker, Leia Organa, Han Solo, Darth Vader
      Anakin Skywalker, Obi-Wan Kenobi, Padmé Amidala, Boba Fett, Frodo Baggins, Bilbo Baggins, Samwise Gamgee
      Gandalf, Gandalf the Grey, Sherlock Holmes, Hercule Poirot, James Bond, Austin Powers, Jason Bourne, Bruce Wayne
      Clark Kent, Lois Lane, Lex Luthor, Peter Parker, Mary Jane Watson, Tony Stark, Bruce Banner, Natasha Romanoff
      Diana Prince, Barry Allen, Selina Kyle, Wade Wilson, Jean-Luc Picard, James T Kirk, James Tiberius Kirk
      Kathryn Janeway, Walter White, Jesse Pinkman, Saul Goodman, Dwight Schrute, Jim Halpert, Pam Beesly, Leslie Knope
      Ron Swanson, Sheldon Cooper, Leonard Hofstadter, Chandler Bing, Ross Geller, Joey Tribbiani, Phoebe Buffay
      George Costanza, Cosmo Kramer, Barney Stinson, Ted Mosby, Don Draper, Jon Snow, Arya Stark, Sansa Stark, Ned Stark
      Eddard Stark, Robb Stark, Bran Stark, Daenerys Targaryen, Tyrion Lannister, Cersei Lannister, Jaime Lannister
      Rick Sanchez, Morty Smith, Rick Grimes, Daryl Dixon, Dana Scully, Fox Mulder, Arthur Dent, Ford Prefect
      Zaphod Beeblebrox, Tricia McMillan, Ellen Ripley, Sarah Connor, Kyle Reese, Indiana Jones, Marty McFly
      Emmett Brown, Lara Croft, Gordon Freeman, Jack Sparrow, Will Turner, Forrest Gump, Tyler Durden, Rocky Balboa
      Vito Corleone, Michael Corleone, Tony Montana, Hannibal Lecter, Clarice Starling, Katniss Everdeen
      Elizabeth Bennet, Fitzwilliam Darcy, Jay Gatsby, Atticus Finch, Huckleberry Finn, Tom Sawyer, Ebenezer Scrooge
      Oliver Twist, David Copperfield, Robinson Crusoe, Peter Pan, Robin Hood, Santa Claus, Snow White, Pippi Langstrumpf
      Don Quijote, Bilbo Beutlin, Monkey D Luffy, Naruto Uzumaki, Son Goku, Sailor Moon, 野比のび太, 孫悟空, 孙悟空
    `),
  },
];
