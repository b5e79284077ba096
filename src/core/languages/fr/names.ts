import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of French-speaking countries, lower case. */
const male = words(`adrien alain albert alexandre alexis alfred ali amadou amine anatole andré antoine antonin armand
  arnaud arthur augustin aurélien axel baptiste bastien benjamin benoît benoit bernard bertrand boris bruno cédric charles
  christian christophe clément corentin cyril damien daniel david denis didier dimitri édouard edouard emmanuel
  emile émile enzo eric éric ernest etienne étienne eugène fabien fabrice fernand florent florian francis franck françois
  frédéric gabriel gaël gaspard gaston gauthier geoffroy georges gérald gérard gilbert gilles grégoire grégory guillaume
  gustave guy hamza hassan henri hervé hubert hugo hugues ibrahim igor ismaël jacques jean jérémie jérémy jérôme joël
  jonathan jordan joseph josé jules julien karim kevin kévin khaled laurent léo léon léonard lionel loïc louis luc lucas
  lucien ludovic malik mamadou manuel marc marcel marius martin mathieu matthieu mathis maurice maxence maxime mehdi
  michaël michel mohamed mohammed moussa nathan nicolas noël norbert octave olivier ousmane oscar pascal patrice patrick
  paul philippe pierre quentin rachid raoul raphaël raymond rémi rémy renaud rené richard robert robin rodolphe roger
  roland romain romuald rui samir samuel sébastien serge simon stéphane sylvain sylvestre tanguy théo théodore thibault
  thibaut thierry thomas timothée tristan ulysse valentin valéry victor vincent xavier yacine yann yannick yves youssef
  yvan yvon zinédine`)
const female = words(`adèle adeline agathe agnès aïcha albane alice aline alix amandine amélie anaïs andrée angèle
  angélique anne annie annick ariane arlette armelle astrid aude audrey aurélie aurore axelle barbara béatrice bénédicte
  bernadette blanche brigitte camille capucine carine carole caroline cassandre catherine cécile céline chantal charlène
  charlotte chloé christelle christiane christine claire clara clarisse claudine clémence clémentine clotilde colette
  constance coralie corinne daphné delphine denise diane djamila dorothée edith édith éléonore elisa élisa elisabeth
  élisabeth elise élise elodie élodie éloïse elsa emma emmanuelle estelle esther eugénie eva ève fabienne fanny fatima
  fatou fatoumata flavie florence françoise frédérique gabrielle gaëlle geneviève georgette germaine ghislaine gisèle
  hélène héloïse henriette hortense huguette ida inès ines irène isabelle ivana jacqueline jeanne jeannine jennifer
  jessica joëlle joséphine josiane judith julie juliette justine karine khadija laetitia laure laurence léa leïla léna
  léonie lise loubna louise lucette lucie lucile ludivine lydia lydie madeleine maëlle maëlys magali manon marcelle
  margaux margot marguerite mariam marianne marie marielle marine marion marthe martine mathilde maud mélanie mélissa
  michèle micheline mireille monique morgane muriel myriam nadège nadia nadine nathalie nicole nina noémie odette odile
  olga olympe océane ophélie pascale patricia paule paulette pauline pénélope perrine raymonde rachel rachida raphaëlle
  régine renée rita roxane sabine sabrina salomé samia sandra sandrine sara sarah ségolène séverine sibylle simone solange
  solène sonia sophie stéphanie suzanne sylvie tatiana thérèse valentine valérie vanessa véronique victoire victoria
  violette virginie vivianne viviane yasmine yolande yvette yvonne zoé`)

/** The gender that a French given name tells. */
export const genderOfGiven = genderTeller(male, female, words('joan'))
